package dev.weft.compiler.diagnostic;

import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import java.util.Comparator;
import java.util.List;

/**
 * A way to mend what a diagnostic tells, exact enough to be carried out without a look.
 *
 * @param title what it does, in the words of an editor's menu
 * @param edits that do not overlap, in the order of their places
 */
public record Fix(String title, List<TextEdit> edits) {

  public Fix {
    edits = edits.stream().sorted(Comparator.comparing(TextEdit::span)).toList();
  }

  /** Writes a text in place of another. */
  public static Fix replace(Span span, String text) {
    String title =
        text.isEmpty()
            ? "remove `" + span.text() + "`"
            : (span.start() == span.end() ? "insert `" : "write `") + text.strip() + "`";
    return new Fix(title, List.of(new TextEdit(span, text)));
  }

  /** The text of a file after the edits that are meant for it. */
  public String applied(SourceFile file) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (TextEdit edit : edits) {
      if (edit.span().file() == file) {
        text.append(file.text(), from, edit.span().start()).append(edit.text());
        from = edit.span().end();
      }
    }
    return text.append(file.text(), from, file.text().length()).toString();
  }
}
