package dev.weft.tools.docs.page;

import dev.weft.tools.docs.markup.Markup;
import dev.weft.tools.docs.needs.Needs.Model;

/** The models that a server needs for the workflow as it was saved. */
record ModelsSection(WorkflowFacts facts) implements Section {

  @Override
  public String id() {
    return "models";
  }

  @Override
  public String title() {
    return "Models";
  }

  @Override
  public boolean isEmpty() {
    return facts.needs().models().isEmpty();
  }

  @Override
  public void write(Markup page) {
    Table table = Table.in(page, "File", "Folder", "Loaded by", "Parameter");
    for (Model model : facts.needs().models()) {
      table.row(model.name(), "").code(model.folder().orElse(""));
      table.cell(String.join(", ", model.places())).code(model.parameter().orElse("")).endRow();
    }
    table.end();
  }
}
