/**
 * Builds that compile only what changed: which mappings are stale, what to write and delete, and
 * what to remember. A run with nothing to do loads this package and nothing behind it.
 */
@NullMarked
package dev.weft.compiler.build;

import org.jspecify.annotations.NullMarked;
