package dev.weft.compiler.editor.resolve;

import dev.weft.compiler.source.Span;
import java.util.Optional;

/**
 * An input slot of a node in the editor that has loaded the file.
 *
 * @param type as today's class has it, where that is known
 * @param saved its place among the inputs that were saved; negative when it was not
 * @param link the link that it says it has
 * @param widget the name of the widget that it gives a value to
 */
record LoadedSlot(
    String name,
    String type,
    int saved,
    Optional<String> link,
    Optional<String> widget,
    Span span) {

  /** The same slot under the name that the definition gives it. */
  LoadedSlot named(String other) {
    return new LoadedSlot(other, type, saved, link, widget, span);
  }
}
