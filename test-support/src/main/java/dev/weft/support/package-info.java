/** What the tests of several modules share. */
@NullMarked
package dev.weft.support;

import org.jspecify.annotations.NullMarked;
