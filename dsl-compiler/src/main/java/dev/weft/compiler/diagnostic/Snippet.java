package dev.weft.compiler.diagnostic;

import dev.weft.compiler.source.Position;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One diagnostic being written as a snippet: headline, excerpts by file, notes, help. */
final class Snippet {
  private final Diagnostic diagnostic;
  private final boolean coloured;
  private final StringBuilder out = new StringBuilder();
  private final String margin;

  Snippet(Diagnostic diagnostic, boolean coloured) {
    this.diagnostic = diagnostic;
    this.coloured = coloured;
    Map<SourceFile, List<Excerpt>> files = excerpts();
    this.margin = " ".repeat(digits(files));
    headline();
    files.values().forEach(this::file);
    remarks();
  }

  /** The file of the primary span first. */
  private Map<SourceFile, List<Excerpt>> excerpts() {
    Map<SourceFile, List<Excerpt>> files = new LinkedHashMap<>();
    add(files, diagnostic.primary(), true);
    diagnostic.related().forEach(label -> add(files, label, false));
    return files;
  }

  private static void add(Map<SourceFile, List<Excerpt>> files, Label label, boolean primary) {
    files
        .computeIfAbsent(label.span().file(), file -> new ArrayList<>())
        .addAll(Excerpt.of(label, primary));
  }

  private static int digits(Map<SourceFile, List<Excerpt>> files) {
    int last =
        files.values().stream().flatMap(List::stream).mapToInt(Excerpt::line).max().orElse(1);
    return Integer.toString(last).length();
  }

  private void headline() {
    String kind = diagnostic.severity().name().toLowerCase(Locale.ROOT);
    out.append(paint(Ink.of(diagnostic.severity()), kind + "[" + diagnostic.code().id() + "]"));
    out.append(paint(Ink.HEADLINE, ": " + Printable.text(diagnostic.message())));
  }

  private void file(List<Excerpt> excerpts) {
    Excerpt first = excerpts.get(0);
    boolean here = first.primary();
    if (!here) {
      frame("");
    }
    String arrow = here ? "--> " : "::: ";
    row(paint(Ink.FRAME, margin + arrow) + location(first.marked()));
    frame("");
    excerpts.sort(Excerpt.ORDER);
    for (int i = 0; i < excerpts.size(); i++) {
      if (i == 0 || !excerpts.get(i).showsSameAs(excerpts.get(i - 1))) {
        if (i > 0 && excerpts.get(i).line() > excerpts.get(i - 1).line() + 1) {
          row(paint(Ink.FRAME, margin + "..."));
        }
        source(excerpts.get(i));
      }
      mark(excerpts.get(i));
    }
  }

  private static String location(Span span) {
    Position position = span.position();
    return Printable.text(span.file().name()) + ":" + position.line() + ":" + position.column();
  }

  private void source(Excerpt excerpt) {
    String number = Integer.toString(excerpt.line());
    String padding = margin.substring(number.length());
    String source = excerpt.source().stripTrailing();
    row(paint(Ink.FRAME, padding + number + " |") + (source.isEmpty() ? "" : " " + source));
  }

  private void mark(Excerpt excerpt) {
    String line = (excerpt.primary() ? "^" : "-").repeat(excerpt.width());
    String fact = Printable.text(excerpt.fact());
    Ink ink = excerpt.primary() ? Ink.of(diagnostic.severity()) : Ink.RELATED;
    frame(" ".repeat(1 + excerpt.indent()) + paint(ink, fact.isEmpty() ? line : line + " " + fact));
  }

  private void remarks() {
    if (!diagnostic.notes().isEmpty() || diagnostic.help().isPresent()) {
      frame("");
    }
    diagnostic.notes().forEach(note -> remark("note", note));
    diagnostic.help().ifPresent(help -> remark("help", help));
  }

  private void remark(String kind, String text) {
    row(paint(Ink.FRAME, margin + " = ") + kind + ": " + Printable.text(text));
  }

  private void frame(String rest) {
    row(paint(Ink.FRAME, margin + " |") + rest);
  }

  private void row(String text) {
    out.append('\n').append(text);
  }

  private String paint(Ink ink, String text) {
    return coloured ? ink.paint(text) : text;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
