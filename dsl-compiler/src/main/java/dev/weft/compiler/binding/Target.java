package dev.weft.compiler.binding;

import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.syntax.TargetPath;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import java.util.Optional;

/**
 * An input that a parameter sets: it holds a literal in the saved workflow, or the node may have it
 * and was saved without.
 *
 * @param saved null, at the beginning of the node's inputs, when it was saved without
 * @param definition what the catalog knows of it
 * @param path how the mapping came there
 * @param member what is set of the object that the input holds; empty for the input itself
 */
public record Target(
    Node node,
    Node.Input input,
    InputValue.Value saved,
    Optional<InputDefinition> definition,
    TargetPath path,
    Optional<String> member) {

  public Target(
      Node node,
      Node.Input input,
      InputValue.Value saved,
      Optional<InputDefinition> definition,
      TargetPath path) {
    this(node, input, saved, definition, path, Optional.empty());
  }

  /** A member of the object that an input holds. */
  static Target ofMember(Node node, Node.Input input, InputValue.Value saved, TargetPath path) {
    String member = path.steps().get(path.steps().size() - 1).input().text();
    return new Target(node, input, saved, Optional.empty(), path, Optional.of(member));
  }

  /** Whether the saved node has the input. */
  public boolean isSaved() {
    return node.input(input.name()).isPresent();
  }
}
