/** The goals: what Maven says becomes a request, and the result a log and roots of the project. */
@NullMarked
package dev.weft.maven;

import org.jspecify.annotations.NullMarked;
