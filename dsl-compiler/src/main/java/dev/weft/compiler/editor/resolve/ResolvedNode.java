package dev.weft.compiler.editor.resolve;

import dev.weft.compiler.editor.flatten.FlatNode;
import dev.weft.compiler.workflow.NodeView.Slot;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A node as it is sent.
 *
 * @param inputs in the editor's order: values of widgets, then links that are not among them
 * @param slots what the editor shows of it, in order
 * @param outputs the types of its outputs
 */
public record ResolvedNode(
    FlatNode node, Map<String, ResolvedInput> inputs, List<Slot> slots, List<String> outputs) {

  public ResolvedNode {
    slots = List.copyOf(slots);
    outputs = List.copyOf(outputs);
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
  }
}
