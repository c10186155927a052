/** Workflows in the editor's own format, as the editor would queue them. */
@NullMarked
package dev.weft.compiler.editor;

import org.jspecify.annotations.NullMarked;
