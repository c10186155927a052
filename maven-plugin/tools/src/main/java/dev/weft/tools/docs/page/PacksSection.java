package dev.weft.tools.docs.page;

import dev.weft.tools.docs.markup.Markup;
import dev.weft.tools.docs.needs.Needs.Pack;
import java.util.List;

/** Where a server gets the nodes from. */
record PacksSection(WorkflowFacts facts) implements Section {

  @Override
  public String id() {
    return "packs";
  }

  @Override
  public String title() {
    return "Node packs";
  }

  @Override
  public boolean isEmpty() {
    return facts.needs().packs().isEmpty() && facts.needs().unknown().isEmpty();
  }

  @Override
  public void write(Markup page) {
    if (!facts.needs().packs().isEmpty()) {
      Table table = Table.in(page, "Pack", "Saved with", "Classes");
      for (Pack pack : facts.needs().packs()) {
        table.row(pack.name(), "").cell(String.join(", ", pack.versions()));
        table.cell(String.join(", ", pack.classes())).endRow();
      }
      table.end();
    }
    List<String> unknown = facts.needs().unknown();
    if (!unknown.isEmpty()) {
      page.open("p").text("Not of ComfyUI itself; the file does not say of which pack: ");
      for (int i = 0; i < unknown.size(); i++) {
        page.text(i == 0 ? "" : ", ").element("code", unknown.get(i));
      }
      page.close("p").line();
    }
  }
}
