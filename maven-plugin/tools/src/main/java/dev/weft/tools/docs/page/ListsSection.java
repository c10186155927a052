package dev.weft.tools.docs.page;

import dev.weft.compiler.binding.EachList;
import dev.weft.tools.docs.markup.Markup;

/** What programs give as many of as they like. */
record ListsSection(WorkflowFacts facts) implements Section {

  @Override
  public String id() {
    return "lists";
  }

  @Override
  public String title() {
    return "Lists";
  }

  @Override
  public boolean isEmpty() {
    return facts.workflow().lists().isEmpty();
  }

  @Override
  public void write(Markup page) {
    for (EachList list : facts.workflow().lists()) {
      page.open("h3").element("code", list.name());
      page.text(", " + list.bounds().min() + " to " + list.bounds().max()).close("h3").line();
      Prose.write(list.declaration().documentation(), page);
      if (list.saved()) {
        page.element("p", "Until some are given, the " + list.savedElements() + " saved.").line();
      }
      ParameterTable.write(list.parameters(), facts.workflow(), page);
    }
  }
}
