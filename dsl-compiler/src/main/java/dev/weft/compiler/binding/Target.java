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
 */
public record Target(
    Node node,
    Node.Input input,
    InputValue.Value saved,
    Optional<InputDefinition> definition,
    TargetPath path) {

  /** Whether the saved node has the input. */
  public boolean isSaved() {
    return node.input(input.name()).isPresent();
  }
}
