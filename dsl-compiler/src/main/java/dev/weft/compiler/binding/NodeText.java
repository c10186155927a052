package dev.weft.compiler.binding;

import dev.weft.compiler.workflow.Node;
import java.util.stream.Collectors;

/** How messages call a node. */
public final class NodeText {
  private NodeText() {}

  /** By what a person sees in the editor, and by id: {@code `Positive Prompt` (node 6)}. */
  public static String of(Node node) {
    return "`" + shown(node) + "` (node " + node.id() + ")";
  }

  /** Where a person finds it in the editor: {@code Upscale / KSampler}. */
  public static String shown(Node node) {
    String own = node.title().orElse(node.classType());
    return node.view().stream()
        .flatMap(view -> view.around().stream())
        .map(around -> around.title() + " / ")
        .collect(Collectors.joining("", "", own));
  }

  /** {@code `text` of `Positive Prompt` (node 6)}. */
  static String input(Node.Input input, Node node) {
    return "`" + input.name() + "` of " + of(node);
  }

  /** {@link #input(Node.Input, Node)} of what a parameter sets. */
  public static String input(Target target) {
    return input(target.input(), target.node());
  }

  /** {@code node 6}. */
  public static String brief(Node node) {
    return "node " + node.id();
  }
}
