package dev.weft.compiler.check;

import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Label;
import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.shape.TypedGraph;
import dev.weft.compiler.workflow.Node;
import java.util.List;
import java.util.Optional;

/**
 * Inputs that a server refuses a node without, and that the saved node lacks and the mapping does
 * not give.
 */
final class MissingInputs implements GraphRule {

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.MISSING_INPUT;
  }

  @Override
  public String fault() {
    return "nodes without inputs that they need";
  }

  @Override
  public String help() {
    return "give them a link or value in the ComfyUI editor, and save the workflow again";
  }

  @Override
  public List<Label> places(ServedGraph graph) {
    return graph.run().values().stream().flatMap(node -> missing(graph, node).stream()).toList();
  }

  private static Optional<Label> missing(ServedGraph graph, Node node) {
    List<String> missing =
        graph.classOf(node).stream()
            .flatMap(
                known -> known.requiredInputs(name -> TypedGraph.savedText(node, name)).stream())
            .filter(name -> !graph.has(node, name))
            .toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(new Label(node.classSpan(), "lacks " + Suggestions.listed(missing, "and")));
  }
}
