/** Which value that the editor saved belongs to which input. */
@NullMarked
package dev.weft.compiler.editor.values;

import org.jspecify.annotations.NullMarked;
