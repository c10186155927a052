package dev.weft.compiler.binding;

import dev.weft.compiler.workflow.Node;

/** How messages call a node. */
public final class NodeText {
  private NodeText() {}

  /** By what a person sees in the editor, and by id: {@code `Positive Prompt` (node 6)}. */
  public static String of(Node node) {
    return "`" + node.title().orElse(node.classType()) + "` (node " + node.id() + ")";
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
