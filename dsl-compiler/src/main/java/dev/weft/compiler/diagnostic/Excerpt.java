package dev.weft.compiler.diagnostic;

import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One line of a file with one mark under it.
 *
 * @param line counted from 1
 * @param shown the part of the line that is shown: all of it, unless the line is very long
 * @param marked the part of {@code shown} that is underlined; may be empty
 */
record Excerpt(int line, Span shown, Span marked, boolean primary, String fact) {
  /** The longest line shown whole, in UTF-16 units. Workflows are often saved as one line. */
  private static final int LONGEST = 160;

  private static final int BEFORE_MARK = 60;
  private static final String CUT = "…";

  /** Top to bottom, the primary mark of a line first. */
  static final Comparator<Excerpt> ORDER =
      Comparator.comparingInt(Excerpt::line)
          .thenComparing(e -> !e.primary)
          .thenComparing(Excerpt::marked)
          .thenComparing(Excerpt::fact);

  /** The excerpts that show a label: two, for the ends of a span over several lines. */
  static List<Excerpt> of(Label label, boolean primary) {
    SourceFile file = label.span().file();
    Span span = label.span();
    int first = file.position(span.start()).line();
    int last = file.position(Math.max(span.start(), span.end() - 1)).line();
    List<Excerpt> excerpts = new ArrayList<>();
    if (first == last) {
      excerpts.add(of(file.lineSpan(first), first, span, primary, label.text()));
    } else {
      excerpts.add(of(file.lineSpan(first), first, span, primary, ""));
      excerpts.add(of(unindented(file.lineSpan(last)), last, span, primary, label.text()));
    }
    return excerpts;
  }

  private static Excerpt of(Span line, int number, Span span, boolean primary, String fact) {
    int start = Math.min(Math.max(line.start(), span.start()), line.end());
    int end = Math.max(start, Math.min(line.end(), span.end()));
    Span whole = line.file().lineSpan(number);
    Span shown = whole.end() - whole.start() <= LONGEST ? whole : window(whole, start);
    Span marked = line.file().span(start, Math.max(start, Math.min(end, shown.end())));
    return new Excerpt(number, shown, marked, primary, fact);
  }

  private static Span window(Span line, int mark) {
    int start = Math.max(line.start(), Math.min(mark - BEFORE_MARK, line.end() - LONGEST));
    int end = Math.min(line.end(), start + LONGEST);
    String text = line.file().text();
    // Half a surrogate pair would show as an escape that is not in the file.
    boolean splitsFirst = start < mark && Character.isLowSurrogate(text.charAt(start));
    boolean splitsLast = end < line.end() && Character.isLowSurrogate(text.charAt(end));
    return line.file().span(splitsFirst ? start + 1 : start, splitsLast ? end - 1 : end);
  }

  private static Span unindented(Span line) {
    int start = line.start();
    while (start < line.end() && Character.isWhitespace(line.file().text().charAt(start))) {
      start++;
    }
    return line.file().span(start, line.end());
  }

  boolean showsSameAs(Excerpt other) {
    return shown.equals(other.shown);
  }

  /** The line as it is printed. */
  String source() {
    return leftCut() + Printable.escaped(shown.file().shown(shown)) + rightCut();
  }

  /** The columns to the left of the mark. */
  int indent() {
    SourceFile file = shown.file();
    String before = file.shown(file.span(shown.start(), marked.start()));
    return Printable.width(leftCut() + Printable.escaped(before));
  }

  /** The columns of the mark, at least one: an empty span is a place. */
  int width() {
    return Math.max(1, Printable.width(Printable.escaped(marked.file().shown(marked))));
  }

  private String leftCut() {
    return shown.start() > shown.file().lineSpan(line).start() ? CUT : "";
  }

  private String rightCut() {
    return shown.end() < shown.file().lineSpan(line).end() ? CUT : "";
  }
}
