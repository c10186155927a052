/** What the last run read, wrote and said, and so what the next one may leave alone. */
@NullMarked
package dev.weft.maven.incremental;

import org.jspecify.annotations.NullMarked;
