package dev.weft.tools.docs.page;

import dev.weft.tools.docs.markup.Markup;

/** Texts of documentation: paragraphs between blank lines, code between backticks. */
final class Prose {
  private Prose() {}

  /** All of it, in paragraphs. */
  static void write(String documentation, Markup page) {
    for (String paragraph : documentation.strip().split("\\n\\s*\\n", -1)) {
      if (!paragraph.isBlank()) {
        page.open("p");
        inline(paragraph.strip(), page);
        page.close("p");
      }
    }
  }

  /** On the line that it stands in. */
  static void inline(String text, Markup page) {
    String[] parts = text.split("`", -1);
    boolean paired = parts.length % 2 == 1;
    for (int i = 0; i < parts.length; i++) {
      if (paired && i % 2 == 1) {
        page.element("code", parts[i]);
      } else {
        page.text(paired || i == 0 ? parts[i] : "`" + parts[i]);
      }
    }
  }

  /** What an index has room for: the first paragraph. */
  static String first(String documentation) {
    return documentation.strip().split("\\n\\s*\\n", 2)[0].replaceAll("\\s+", " ");
  }
}
