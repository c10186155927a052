package dev.weft.compiler.workflow;

import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonNumber;
import dev.weft.compiler.json.JsonValue.JsonText;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.workflow.InputValue.Link;
import java.util.List;
import java.util.Optional;

/** Tells links and literals apart. */
final class InputValueReader {

  /** More digits than any slot has. */
  private static final int LONGEST_SLOT = 9;

  private InputValueReader() {}

  static InputValue read(JsonValue value) {
    if (value instanceof JsonArray array) {
      Optional<Link> link = link(array);
      if (link.isPresent()) {
        return link.get();
      }
    }
    return new InputValue.Value(Literal.of(value), value.span());
  }

  /** The link that an array is, if it is one. A slot too large for any node becomes the largest. */
  static Optional<Link> link(JsonArray array) {
    return array.items().size() == 2 && array.items().get(0) instanceof JsonText node
        ? slot(array).map(slot -> new Link(new NodeId(node.value()), slot, array.span()))
        : Optional.empty();
  }

  /** The id in an array that would be a link if its id were a text. */
  static Optional<String> numberedNode(JsonArray array) {
    return array.items().size() == 2
            && array.items().get(0) instanceof JsonNumber node
            && node.isInteger()
        ? slot(array).map(slot -> node.span().text())
        : Optional.empty();
  }

  private static Optional<Integer> slot(JsonArray array) {
    List<JsonValue> items = array.items();
    if (!(items.get(1) instanceof JsonNumber number) || !number.isInteger()) {
      return Optional.empty();
    }
    String digits = number.span().text();
    return Optional.of(
        digits.length() > LONGEST_SLOT ? Integer.MAX_VALUE : Integer.parseInt(digits));
  }
}
