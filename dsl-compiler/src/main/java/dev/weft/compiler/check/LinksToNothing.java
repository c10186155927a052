package dev.weft.compiler.check;

import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Label;
import java.util.List;

/** Links whose node is not in the workflow. */
final class LinksToNothing implements GraphRule {

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.LINK_TO_NOTHING;
  }

  @Override
  public String fault() {
    return "links to nodes that are not there";
  }

  @Override
  public String help() {
    return "mend the links in the ComfyUI editor, and save the workflow again";
  }

  @Override
  public List<Label> places(ServedGraph graph) {
    return graph.run().values().stream()
        .flatMap(graph::links)
        .filter(link -> graph.graph().node(link.node()).isEmpty())
        .map(link -> new Label(link.span(), "there is no node " + link.node()))
        .toList();
  }
}
