package dev.weft.compiler.binding;

import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import java.util.Optional;

/**
 * An input that a step of a path came to.
 *
 * @param route the path from the selected node to the input's node, as a mapping would write it
 *     without searching: {@code KSampler.positive}
 */
record Reached(Node node, Node.Input input, String route) {

  /** The path to the input: {@code KSampler.positive.text}. */
  String path() {
    return MappingText.path(route, input.name());
  }

  /** How messages call the input. */
  String described() {
    return NodeText.input(input, node);
  }

  boolean isLink() {
    return link().isPresent();
  }

  /** Where it comes from, if not from itself. */
  Optional<InputValue.Link> link() {
    return input.value() instanceof InputValue.Link link ? Optional.of(link) : Optional.empty();
  }
}
