/** JSON as the real server reads and writes it: Python's dialect, on Jackson trees. */
@NullMarked
package dev.weft.testkit.json;

import org.jspecify.annotations.NullMarked;
