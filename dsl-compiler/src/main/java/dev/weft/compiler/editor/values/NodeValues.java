package dev.weft.compiler.editor.values;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  static NodeValues none() {
    return new NodeValues(new SlotLayout(List.of()), Map.of(), List.of(), List.of());
  }
}
