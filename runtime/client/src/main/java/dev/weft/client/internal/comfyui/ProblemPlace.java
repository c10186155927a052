package dev.weft.client.internal.comfyui;

import dev.weft.client.internal.server.ServerText;
import dev.weft.workflow.WorkflowNode;
import java.util.Optional;

/**
 * Where a problem lies, in the names of the mapping: {@code parameter checkpoint (ckpt_name of node
 * 4, CheckpointLoaderSimple)}.
 */
final class ProblemPlace {
  private ProblemPlace() {}

  /**
   * Empty when nothing of it is known.
   *
   * @param setter the parameter that sets the input, or how the mapping does
   */
  static String inWords(
      Optional<String> input, Optional<String> setter, Optional<WorkflowNode> node) {
    Optional<String> ofNode = node.map(ProblemPlace::inWords);
    Optional<String> place =
        input
            .map(name -> ofNode.map(n -> "%s of %s".formatted(name, n)).orElse(name))
            .or(() -> ofNode);
    return setter
        .map(name -> "%s (%s)".formatted(name, place.orElse("")))
        .or(() -> place)
        .orElse("");
  }

  private static String inWords(WorkflowNode node) {
    String name = node.displayName();
    if (node.classType().isEmpty()) {
      return "node " + node.id();
    }
    return name.equals(node.classType())
        ? "node %s, %s".formatted(node.id(), name)
        : "node %s \"%s\", %s".formatted(node.id(), ServerText.shortened(name), node.classType());
  }
}
