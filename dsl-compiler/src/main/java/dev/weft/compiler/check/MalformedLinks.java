package dev.weft.compiler.check;

import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Label;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import java.util.List;

/** Lists in place of a value: a server takes each for a link, and these are none. */
final class MalformedLinks implements GraphRule {

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.MALFORMED_LINK;
  }

  @Override
  public String fault() {
    return "lists that are no links";
  }

  @Override
  public String help() {
    return "write a link as in `[\"4\", 0]`, and a list of values as in `{\"__value__\": [1, 2]}`";
  }

  @Override
  public List<Label> places(ServedGraph graph) {
    return graph.run().values().stream()
        .flatMap(
            node ->
                graph
                    .inputs(node)
                    .filter(input -> isList(input))
                    .filter(input -> graph.definition(node, input.name()).isPresent())
                    .map(MalformedLinks::place))
        .toList();
  }

  private static boolean isList(Node.Input input) {
    return input.value() instanceof InputValue.Value value
        && value.literal().kind() == Literal.Kind.ARRAY;
  }

  private static Label place(Node.Input input) {
    return new Label(
        input.value().span(), "a link has the id of a node and the number of an output");
  }
}
