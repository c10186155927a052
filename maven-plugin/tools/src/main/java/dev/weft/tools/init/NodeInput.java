package dev.weft.tools.init;

import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import java.util.Optional;

/** An input of a node, whether it holds a value or a link. */
record NodeInput(Node node, String name) {

  /** What it holds; empty for a link. */
  Optional<Literal> literal() {
    return node.input(name)
        .map(Node.Input::value)
        .filter(InputValue.Value.class::isInstance)
        .map(value -> ((InputValue.Value) value).literal());
  }

  Optional<InputValue.Link> link() {
    return node.input(name)
        .map(Node.Input::value)
        .filter(InputValue.Link.class::isInstance)
        .map(InputValue.Link.class::cast);
  }

  boolean isText() {
    return literal().filter(Literal::isText).isPresent();
  }

  boolean isNumber() {
    return literal().filter(Literal::isNumber).isPresent();
  }

  /** {@code 6.text}: how tests and keys of maps call it. */
  String key() {
    return node.id() + "." + name;
  }
}
