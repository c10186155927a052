/** The goals: what Maven says becomes a request, what the compiler says becomes files and a log. */
@NullMarked
package dev.weft.maven;

import org.jspecify.annotations.NullMarked;
