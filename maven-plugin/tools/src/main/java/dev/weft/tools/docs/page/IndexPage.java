package dev.weft.tools.docs.page;

import dev.weft.tools.docs.markup.Markup;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page that leads to all others. */
public final class IndexPage {
  /** The name of its file. */
  public static final String NAME = "index.html";

  private IndexPage() {}

  /** The text of the page. */
  public static String of(List<WorkflowFacts> workflows) {
    Map<String, List<WorkflowFacts>> packages =
        workflows.stream()
            .collect(
                Collectors.groupingBy(
                    facts -> facts.workflow().packageName(), TreeMap::new, Collectors.toList()));
    return Page.of(
        "Workflows",
        page -> {
          page.open("header").element("h1", "Workflows");
          page.element("p", counted(workflows.size(), "workflow"), "class", "source");
          page.close("header").line();
          page.open("main", "id", "content", "tabindex", "-1").line();
          packages.forEach((name, members) -> section(name, members, page));
          page.close("main").line();
        });
  }

  private static void section(String name, List<WorkflowFacts> workflows, Markup page) {
    page.open("section").element("h2", name.isEmpty() ? "(no package)" : name).line();
    page.open("ul", "class", "cards").line();
    for (WorkflowFacts facts : workflows) {
      page.open("li").open("h3");
      page.element("a", facts.name(), "href", address(facts.page())).close("h3");
      String first = Prose.first(facts.workflow().declaration().documentation());
      if (!first.isEmpty()) {
        page.open("p");
        Prose.inline(first, page);
        page.close("p");
      }
      String counts =
          counted(facts.workflow().graph().nodes().size(), "node")
              + " · "
              + counted(facts.workflow().parameters().size(), "parameter")
              + " · "
              + counted(facts.workflow().outputs().size(), "output");
      page.element("p", counts, "class", "source").close("li").line();
    }
    page.close("ul").close("section").line();
  }

  private static String address(String file) {
    try {
      return new URI(null, null, file, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no name of a file: " + file, e);
    }
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
