package dev.weft.tools.docs.page;

import dev.weft.compiler.binding.Output;
import dev.weft.tools.docs.graph.NodeTitle;
import dev.weft.tools.docs.markup.Markup;
import java.util.Locale;

/** What a job yields. */
record OutputsSection(WorkflowFacts facts) implements Section {

  @Override
  public String id() {
    return "outputs";
  }

  @Override
  public String title() {
    return "Outputs";
  }

  @Override
  public boolean isEmpty() {
    return facts.workflow().outputs().isEmpty();
  }

  @Override
  public void write(Markup page) {
    Table table = Table.in(page, "Name", "Kind", "What it is", "Comes from");
    for (Output output : facts.workflow().outputs()) {
      String kind = output.kind().name().toLowerCase(Locale.ROOT);
      table.row(output.name(), "").code(output.one() ? "one " + kind : kind);
      table.prose(output.declaration().documentation());
      table.cell(NodeTitle.of(output.node(), facts.workflow().catalog())).endRow();
    }
    table.end();
  }
}
