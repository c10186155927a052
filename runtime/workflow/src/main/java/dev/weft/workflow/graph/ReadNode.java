package dev.weft.workflow.graph;

import dev.weft.workflow.json.JsonText;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A node of a graph.
 *
 * @param inputs in the order that they have in the file
 */
public record ReadNode(
    String id, String classType, Optional<String> title, Map<String, ReadInput> inputs) {

  /** What an input holds; null for nothing. */
  @Nullable ReadInput input(String name) {
    return inputs.get(name);
  }

  /** A name for people: {@code "Positive" (node 6)}. */
  public String shown() {
    return JsonText.quote(title.orElse(classType)) + " (node " + id + ")";
  }
}
