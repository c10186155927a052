package dev.weft.compiler.editor.resolve;

import dev.weft.compiler.editor.flatten.FlatNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A node as it is sent.
 *
 * @param inputs in the editor's order: values of widgets, then links that are not among them
 */
public record ResolvedNode(FlatNode node, Map<String, ResolvedInput> inputs) {

  public ResolvedNode {
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
  }
}
