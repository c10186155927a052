package dev.weft.tools.docs.page;

import dev.weft.compiler.binding.NodeRemoval;
import dev.weft.compiler.binding.Switch;
import dev.weft.compiler.binding.Toggle;
import dev.weft.compiler.syntax.RemovalClause;
import dev.weft.compiler.workflow.Node;
import dev.weft.tools.docs.graph.NodeTitle;
import dev.weft.tools.docs.markup.Markup;
import java.util.List;
import java.util.stream.Collectors;

/** Which parts of the graph run: toggles and switches. */
record ChoicesSection(WorkflowFacts facts) implements Section {

  @Override
  public String id() {
    return "choices";
  }

  @Override
  public String title() {
    return "Toggles and switches";
  }

  @Override
  public boolean isEmpty() {
    return facts.workflow().toggles().isEmpty() && facts.workflow().switches().isEmpty();
  }

  @Override
  public void write(Markup page) {
    Table table = Table.in(page, "Name", "Values", "Default", "What it is", "Does");
    for (Toggle toggle : facts.workflow().toggles()) {
      table.row(toggle.name(), "").code("on, off").code(toggle.on() ? "on" : "off");
      table.prose(toggle.declaration().documentation()).cell(effect(toggle)).endRow();
    }
    for (Switch one : facts.workflow().switches()) {
      table.row(one.name(), "");
      table.code(one.cases().stream().map(Switch.Case::name).collect(Collectors.joining(", ")));
      table.code(one.defaultCase().name()).prose(one.declaration().documentation());
      table.cell(
          one.targets().stream()
                  .map(t -> title(t.node()) + " · " + t.input())
                  .distinct()
                  .collect(Collectors.joining(", "))
              + " comes from "
              + one.cases().stream()
                  .map(c -> title(c.node()) + " (" + c.name() + ")")
                  .collect(Collectors.joining(", ")));
      table.endRow();
    }
    table.end();
  }

  private String effect(Toggle toggle) {
    return "off "
        + List.of(RemovalClause.Kind.values()).stream()
            .map(kind -> effect(toggle.removals(), kind))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
  }

  private String effect(List<NodeRemoval> removals, RemovalClause.Kind kind) {
    String nodes =
        removals.stream()
            .filter(removal -> removal.kind() == kind)
            .map(removal -> title(removal.node()))
            .distinct()
            .collect(Collectors.joining(", "));
    String does = kind == RemovalClause.Kind.BYPASS ? "bypasses " : "mutes ";
    return nodes.isEmpty() ? "" : does + nodes;
  }

  private String title(Node node) {
    return NodeTitle.of(node, facts.workflow().catalog());
  }
}
