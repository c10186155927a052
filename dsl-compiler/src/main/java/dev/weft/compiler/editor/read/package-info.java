/** Files as the editor saves them, whatever its age: one model, each part with its span. */
@NullMarked
package dev.weft.compiler.editor.read;

import org.jspecify.annotations.NullMarked;
