package dev.weft.tools.docs.page;

import dev.weft.tools.docs.markup.Markup;
import java.util.List;

/** The page of a workflow. */
public final class WorkflowPage {
  private WorkflowPage() {}

  /** The sections in their order; those without anything to show are left out. */
  private static List<Section> sections(WorkflowFacts facts) {
    return List.of(
        new GraphSection(facts),
        new CallSection(facts),
        new ParametersSection(facts),
        new ChoicesSection(facts),
        new ListsSection(facts),
        new PresetsSection(facts),
        new RequirementsSection(facts),
        new OutputsSection(facts),
        new ModelsSection(facts),
        new PacksSection(facts),
        new NodesSection(facts),
        new SchemaSection(facts));
  }

  /** The text of the page. */
  public static String of(WorkflowFacts facts) {
    List<Section> sections = sections(facts).stream().filter(s -> !s.isEmpty()).toList();
    return Page.of(
        facts.name(),
        page -> {
          head(facts, sections, page);
          page.open("main", "id", "content", "tabindex", "-1").line();
          for (Section section : sections) {
            page.open("section", "id", section.id(), "aria-labelledby", "h-" + section.id());
            page.element("h2", section.title(), "id", "h-" + section.id()).line();
            section.write(page);
            page.close("section").line();
          }
          page.close("main").line();
        });
  }

  private static void head(WorkflowFacts facts, List<Section> sections, Markup page) {
    page.open("header").line();
    page.open("p", "class", "up");
    page.element("a", "All workflows", "href", IndexPage.NAME).close("p").line();
    page.element("h1", facts.name()).line();
    Prose.write(facts.workflow().declaration().documentation(), page);
    page.open("p", "class", "source").element("code", facts.qualifiedName());
    page.text(" of ").element("code", facts.workflow().declaration().span().file().name());
    page.text(", runs ").element("code", facts.workflow().graph().file().name());
    page.close("p").line();
    page.open("nav", "aria-label", "Sections").open("ul");
    for (Section section : sections) {
      page.open("li").element("a", section.title(), "href", "#" + section.id()).close("li");
    }
    page.close("ul").close("nav").line().close("header").line();
  }
}
