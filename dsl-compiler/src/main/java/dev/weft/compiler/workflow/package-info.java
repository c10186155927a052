/** Saved workflows as written: every node, key and literal with its span and exact text. */
@NullMarked
package dev.weft.compiler.workflow;

import org.jspecify.annotations.NullMarked;
