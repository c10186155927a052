package dev.weft.tools.docs.page;

import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.NodeView;
import dev.weft.compiler.workflow.NodeView.Around;
import dev.weft.tools.docs.graph.NodeTitle;
import dev.weft.tools.docs.markup.Markup;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The nodes, in the order of the file, which the picture leads to. */
record NodesSection(WorkflowFacts facts) implements Section {
  /** What the ids of rows begin with; the node's index follows. */
  static final String ROW = "node-";

  @Override
  public String id() {
    return "nodes";
  }

  @Override
  public String title() {
    return "Nodes";
  }

  @Override
  public void write(Markup page) {
    Map<NodeId, String> labels = facts.workflow().labels();
    Table table = Table.in(page, "Id", "Title", "Class", "Label", "Lies in", "Pack");
    int index = 0;
    for (Node node : facts.workflow().graph().nodes().values()) {
      table.row(node.id().value(), ROW + index);
      table.cell(NodeTitle.of(node, facts.workflow().catalog())).code(node.classType());
      table.cell(labels.getOrDefault(node.id(), ""));
      table.cell(node.view().map(NodesSection::places).orElse(""));
      table.cell(facts.needs().packOf().getOrDefault(node.id(), "")).endRow();
      index++;
    }
    table.end();
  }

  private static String places(NodeView view) {
    return Stream.of(
            view.around().stream().map(Around::title).collect(Collectors.joining(" / ")),
            String.join(", ", view.groups()))
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("; "));
  }
}
