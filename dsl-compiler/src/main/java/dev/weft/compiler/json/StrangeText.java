package dev.weft.compiler.json;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people, editors, programming languages and git leave in files that should be JSON. */
final class StrangeText {

  /**
   * A thing that is no JSON: how it begins, what it is, and what to do.
   *
   * @param meant what is to stand in its place, if that is known; {@code %s} is the thing itself
   */
  private record Kind(Pattern beginning, String message, String help, Optional<String> meant) {

    Kind(String beginning, String message, String help) {
      this(Pattern.compile(beginning), message, help, Optional.empty());
    }

    Kind meaning(String json) {
      return new Kind(beginning, message, help, Optional.of(json));
    }
  }

  private static final int LONGEST = 80;

  private static final String NAME = "[\\p{L}_$][\\p{L}\\p{N}_$]*";

  /** Files of another kind, known by how the file begins. */
  private static final List<Kind> FILES =
      List.of(
          new Kind(
              "version https://git-lfs\\.github\\.com",
              "the file is a pointer of Git LFS, not the file itself",
              "run `git lfs pull`"),
          new Kind(
              "[\\x89\\uFFFD?]PNG",
              "the file is a PNG picture, not JSON",
              "if ComfyUI made it, the workflow lies inside: drop it onto the editor, choose"
                  + " File > Save or File > Export (API), and use that file"),
          new Kind(
              "(?i)<(!doctype|html|head|\\?xml|!--)",
              "the file is a web page, not JSON",
              "download the file itself instead of the page that shows it"),
          new Kind(
              "[^\\x00]?\\x00",
              "the file holds binary data or UTF-16, not JSON in UTF-8",
              "save the file as UTF-8"));

  /** Things known by how they begin, wherever they stand. */
  private static final List<Kind> PIECES =
      List.of(
          new Kind(
              "(<<<<<<<|=======|>>>>>>>|\\|{7}).*",
              "git left a merge conflict in the file",
              "keep the lines you want, and delete the marks; or save the file again"),
          new Kind("//.*|/\\*|#.*", "JSON has no comments", "delete the comment"),
          new Kind(
              "[+-]?(NaN|Infinity|inf|nan)\\b", "JSON has no `%s`", "write `null` or a number"),
          new Kind("True\\b", "`True` is Python, not JSON", "write `true`").meaning("true"),
          new Kind("False\\b", "`False` is Python, not JSON", "write `false`").meaning("false"),
          new Kind("None\\b", "`None` is Python, not JSON", "write `null`").meaning("null"),
          new Kind("undefined\\b", "JSON has no `undefined`", "write `null`"),
          new Kind("'[^'\\n]*'?", "JSON has no single quotes", "use double quotes"),
          new Kind(
              "[\\u2018-\\u201F\\u00AB\\u00BB]", "typographic quotes", "use plain double quotes"),
          new Kind(NAME + "(?=\\s*:)", "the key `%s` has no quotes", "put the key in double quotes")
              .meaning("\"%s\""),
          new Kind(NAME, "`%s` has no quotes", "put the text in double quotes"));

  private StrangeText() {}

  /** Says what begins at the start of a span, or what the whole file is, when it is known. */
  static Optional<Diagnostic.Builder> recognize(Span rest) {
    SourceFile file = rest.file();
    int start = 0;
    while (start < rest.start() && JsonScanner.isBlank(file.text().charAt(start))) {
      start++;
    }
    return recognize(file.span(start, file.text().length()), FILES)
        .or(() -> recognize(rest, PIECES))
        .or(() -> invisible(rest));
  }

  private static Optional<Diagnostic.Builder> recognize(Span rest, List<Kind> kinds) {
    for (Kind kind : kinds) {
      Matcher matcher = kind.beginning.matcher(rest.file().text()).region(rest.start(), rest.end());
      if (matcher.lookingAt()) {
        Span found = rest.file().span(rest.start(), matcher.end());
        Diagnostic.Builder diagnostic =
            Diagnostic.of(
                    DiagnosticCode.INVALID_JSON, found, kind.message.replace("%s", shown(found)))
                .help(kind.help);
        kind.meant
            .map(json -> json.replace("%s", found.text()))
            .ifPresent(json -> diagnostic.replace(found, json));
        return Optional.of(diagnostic);
      }
    }
    return Optional.empty();
  }

  private static String shown(Span found) {
    String text = found.text();
    return text.length() <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…";
  }

  private static Optional<Diagnostic.Builder> invisible(Span rest) {
    char c = rest.file().text().charAt(rest.start());
    if (Character.isISOControl(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT) {
      return Optional.of(
          Diagnostic.of(
                  DiagnosticCode.INVALID_JSON,
                  rest.file().span(rest.start(), rest.start() + 1),
                  "an invisible character between the values: " + codePoint(c))
              .label("JSON knows blank, tab and line end only")
              .help("delete it"));
    }
    return Optional.empty();
  }

  /** A character by its number: {@code U+00A0}. */
  static String codePoint(char c) {
    return String.format(Locale.ROOT, "U+%04X", (int) c);
  }
}
