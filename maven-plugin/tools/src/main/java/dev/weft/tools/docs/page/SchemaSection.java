package dev.weft.tools.docs.page;

import dev.weft.tools.docs.markup.Markup;

/** The workflow as programs see it that know no Java. */
record SchemaSection(WorkflowFacts facts) implements Section {

  @Override
  public String id() {
    return "schema";
  }

  @Override
  public String title() {
    return "JSON Schema";
  }

  @Override
  public void write(Markup page) {
    page.open("details").element("summary", "What programs set, as a JSON Schema").line();
    page.open("pre", "tabindex", "0").element("code", facts.schema().strip()).close("pre");
    page.close("details").line();
  }
}
