package dev.weft.tools.docs.page;

import dev.weft.tools.docs.graph.DiagramReader;
import dev.weft.tools.docs.graph.GraphPicture;
import dev.weft.tools.docs.markup.Markup;

/**
 * The graph, at the size at which it can be read, in a frame that scrolls; on request as wide as
 * the page.
 */
record GraphSection(WorkflowFacts facts) implements Section {
  /** A graph that is wider has an overview. */
  private static final double PAGE = 900;

  @Override
  public String id() {
    return "graph";
  }

  @Override
  public String title() {
    return "Graph";
  }

  @Override
  public void write(Markup page) {
    GraphPicture picture = GraphPicture.of(DiagramReader.read(facts.workflow()));
    picture.legend(page);
    page.open("p", "class", "past");
    page.element("a", "Skip the graph", "class", "skip", "href", "#past").close("p").line();
    if (picture.width() > PAGE) {
      page.bare("input", "type", "checkbox", "id", "fit", "class", "fit");
      page.element("label", "Overview: the whole graph as wide as the page", "for", "fit").line();
    }
    page.open(
        "div", "class", "canvas", "tabindex", "0", "role", "region", "aria-label", "The graph");
    picture.draw(page, "The graph of " + facts.name(), NodesSection.ROW);
    page.close("div").line().open("span", "id", "past", "tabindex", "-1").close("span").line();
  }
}
