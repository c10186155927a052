/** Tests of the goals; what they do is tested by integration tests. */
@NullMarked
package dev.weft.maven;

import org.jspecify.annotations.NullMarked;
