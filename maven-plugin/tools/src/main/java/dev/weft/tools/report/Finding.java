package dev.weft.tools.report;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.Printable;
import dev.weft.compiler.diagnostic.SnippetFormatter;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing that a goal found. Its words may hold what files and servers say: they are made fit to
 * print, on one line.
 *
 * @param code what kind it is: {@code WEFT0305} of the compiler, else words with hyphens that do
 *     not change between versions
 * @param text what is so, lower case without a full stop
 * @param help what to do
 * @param snippet the place as people are shown it; empty where a line of text says all
 * @param facts what programs may want to know of it, by name: {@code workflow}, {@code parameter}
 */
public record Finding(
    Severity severity,
    String code,
    String text,
    Optional<String> help,
    Optional<Place> place,
    Optional<String> snippet,
    SortedMap<String, String> facts) {

  public Finding {
    text = Printable.text(text);
    help = help.map(Printable::text);
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
  }

  /** A finding without a place. */
  public static Finding of(Severity severity, String code, String text) {
    return new Finding(
        severity,
        code,
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new TreeMap<>());
  }

  /** What the compiler says. */
  public static Finding of(Diagnostic diagnostic) {
    return new Finding(
        Severity.valueOf(diagnostic.severity().name()),
        diagnostic.code().id(),
        diagnostic.message(),
        diagnostic.help(),
        Optional.of(Place.of(diagnostic.primary().span())),
        Optional.of(SnippetFormatter.plain().format(diagnostic)),
        new TreeMap<>());
  }

  /** The same with what to do. */
  public Finding withHelp(String words) {
    return new Finding(severity, code, text, Optional.of(words), place, snippet, facts);
  }

  /** The same at a place. */
  public Finding at(Place where) {
    return new Finding(severity, code, text, help, Optional.of(where), snippet, facts);
  }

  /** The same with one fact more. */
  public Finding with(String name, String value) {
    SortedMap<String, String> more = new TreeMap<>(facts);
    more.putAll(Map.of(name, value));
    return new Finding(severity, code, text, help, place, snippet, more);
  }
}
