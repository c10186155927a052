package dev.weft.compiler.editor.values;

import dev.weft.compiler.editor.values.SlotLayout.Slot;
import dev.weft.compiler.editor.values.SlotLayout.Use;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the widgets of a node send.
 *
 * @param values by the names of inputs, in the order of the widgets
 * @param filled inputs whose value the file lacks, and that have their default
 * @param open inputs whose value the file lacks, and nobody knows
 */
public record NodeValues(
    SlotLayout layout, Map<String, WidgetValue> values, List<String> filled, List<String> open) {

  public NodeValues {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    filled = List.copyOf(filled);
    open = List.copyOf(open);
  }

  /** Whether the editor changes the text of an input when it queues; empty when nobody says. */
  public Optional<Boolean> isRolled(String input) {
    Widget.Text text =
        layout.slots().stream()
            .filter(slot -> slot.use() == Use.SENT && slot.name().equals(input))
            .findFirst()
            .map(Slot::text)
            .orElse(Widget.Text.KEPT);
    return text == Widget.Text.UNKNOWN ? Optional.empty() : Optional.of(text == Widget.Text.ROLLED);
  }

  static NodeValues none() {
    return new NodeValues(new SlotLayout(List.of()), Map.of(), List.of(), List.of());
  }
}
