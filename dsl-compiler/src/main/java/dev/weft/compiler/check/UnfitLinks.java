package dev.weft.compiler.check;

import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.NodeClass;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Label;
import dev.weft.compiler.shape.SocketMatch;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import java.util.List;
import java.util.Optional;

/** Links to outputs that their nodes do not have, or of a type that the input does not take. */
final class UnfitLinks implements GraphRule {

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.UNFIT_LINK;
  }

  @Override
  public String fault() {
    return "links that do not fit";
  }

  @Override
  public String help() {
    return "mend the links in the ComfyUI editor, and save the workflow again";
  }

  @Override
  public List<Label> places(ServedGraph graph) {
    return graph.run().values().stream()
        .flatMap(node -> graph.inputs(node).flatMap(i -> unfit(graph, node, i).stream()))
        .toList();
  }

  private static Optional<Label> unfit(ServedGraph graph, Node node, Node.Input input) {
    Optional<InputDefinition> definition = graph.definition(node, input.name());
    if (definition.isEmpty() || !(input.value() instanceof InputValue.Link link)) {
      return Optional.empty();
    }
    return graph
        .graph()
        .node(link.node())
        .flatMap(graph::classOf)
        .flatMap(source -> objection(source, link, definition.get()))
        .map(objection -> new Label(link.span(), objection));
  }

  private static Optional<String> objection(
      NodeClass source, InputValue.Link link, InputDefinition input) {
    List<String> outputs = source.outputTypes();
    // A server counts a negative slot from the end.
    int slot = link.slot() < 0 ? link.slot() + outputs.size() : link.slot();
    if (slot < 0 || slot >= outputs.size()) {
      return Optional.of(
          "`" + source.classType() + "` has " + counted(outputs.size()) + ", counted from 0");
    }
    return SocketMatch.joins(outputs.get(slot), input.socket())
        ? Optional.empty()
        : Optional.of(
            "`" + input.name() + "` takes " + input.socket() + ", this is " + outputs.get(slot));
  }

  private static String counted(int outputs) {
    return outputs == 1 ? "one output" : (outputs == 0 ? "no" : outputs) + " outputs";
  }
}
