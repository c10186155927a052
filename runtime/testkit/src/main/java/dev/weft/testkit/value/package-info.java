/** What travels along the links of a graph while it runs. */
@NullMarked
package dev.weft.testkit.value;

import org.jspecify.annotations.NullMarked;
