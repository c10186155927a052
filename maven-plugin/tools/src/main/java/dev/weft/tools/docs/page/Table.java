package dev.weft.tools.docs.page;

import dev.weft.tools.docs.markup.Markup;
import java.util.List;

/** A table whose rows become blocks where the page is narrow. */
final class Table {
  private final List<String> columns;
  private final Markup page;
  private int column;

  private Table(Markup page, List<String> columns) {
    this.page = page;
    this.columns = columns;
  }

  /** Begins one. */
  static Table in(Markup page, String... columns) {
    Table table = new Table(page, List.of(columns));
    page.open("table").open("thead").open("tr");
    table.columns.forEach(name -> page.element("th", name, "scope", "col"));
    page.close("tr").close("thead").open("tbody").line();
    return table;
  }

  /** Begins a row that is about what its first cell names. */
  Table row(String name, String id) {
    column = 1;
    if (id.isEmpty()) {
      page.open("tr");
    } else {
      page.open("tr", "id", id, "tabindex", "-1");
    }
    page.open("th", "scope", "row").element("code", name).close("th");
    return this;
  }

  /** The next cell, which is shown only where there is something in it. */
  Table cell(String text) {
    openCell(text.isEmpty());
    page.text(text);
    return closeCell();
  }

  /** The next cell, with code in it. */
  Table code(String text) {
    openCell(text.isEmpty());
    if (!text.isEmpty()) {
      page.element("code", text);
    }
    return closeCell();
  }

  /** The next cell, with documentation in it. */
  Table prose(String text) {
    openCell(text.isBlank());
    Prose.inline(text.strip(), page);
    return closeCell();
  }

  /** Begins the next cell, for more than a text. */
  Table openCell(boolean empty) {
    String label = columns.get(column);
    column++;
    if (empty) {
      page.open("td", "data-label", label, "class", "empty");
    } else {
      page.open("td", "data-label", label);
    }
    return this;
  }

  Table closeCell() {
    page.close("td");
    return this;
  }

  Table endRow() {
    page.close("tr").line();
    return this;
  }

  void end() {
    page.close("tbody").close("table").line();
  }
}
