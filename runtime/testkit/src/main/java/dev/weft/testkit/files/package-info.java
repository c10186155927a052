/** The server's folders: where uploads and outputs lie, and under which names. */
@NullMarked
package dev.weft.testkit.files;

import org.jspecify.annotations.NullMarked;
