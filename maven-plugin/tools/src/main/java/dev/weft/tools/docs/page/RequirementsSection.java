package dev.weft.tools.docs.page;

import dev.weft.compiler.binding.Requirement;
import dev.weft.tools.docs.markup.Markup;
import java.util.List;

/** What has to hold of the values together. */
record RequirementsSection(WorkflowFacts facts) implements Section {

  private List<Requirement> requirements() {
    return facts.workflow().withElements(Requirement.class);
  }

  @Override
  public String id() {
    return "requirements";
  }

  @Override
  public String title() {
    return "Requirements";
  }

  @Override
  public boolean isEmpty() {
    return requirements().isEmpty();
  }

  @Override
  public void write(Markup page) {
    Table table = Table.in(page, "Has to hold", "Else");
    for (Requirement requirement : requirements()) {
      table.row(requirement.condition().span().text(), "");
      table.cell(requirement.message().span().text()).endRow();
    }
    table.end();
  }
}
