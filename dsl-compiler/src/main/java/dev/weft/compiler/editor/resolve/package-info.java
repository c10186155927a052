/** What each input of each node is linked to or holds when the editor queues. */
@NullMarked
package dev.weft.compiler.editor.resolve;

import org.jspecify.annotations.NullMarked;
