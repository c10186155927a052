/** What the versions of the server do differently. */
@NullMarked
package dev.weft.testkit.protocol;

import org.jspecify.annotations.NullMarked;
