/** Tests of what is remembered between runs. */
@NullMarked
package dev.weft.maven.incremental;

import org.jspecify.annotations.NullMarked;
