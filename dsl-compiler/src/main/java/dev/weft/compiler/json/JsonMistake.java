package dev.weft.compiler.json;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.source.Span;
import java.util.Optional;

/** The first mistake in a text that should be JSON. */
final class JsonMistake extends Exception {
  private static final long serialVersionUID = 1L;

  /** Nobody writes such files by hand. */
  private static final String OR_SAVE = ", or save the file again";

  private final transient Diagnostic diagnostic;

  private JsonMistake(Diagnostic.Builder diagnostic) {
    super(null, null, false, false);
    this.diagnostic = diagnostic.build();
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }

  static JsonMistake empty(Span where) {
    return new JsonMistake(
        invalid(where, "`" + where.file() + "` is empty").help("save or download it again"));
  }

  static JsonMistake cutOff(Span where, Span unfinished) {
    return new JsonMistake(
        invalid(where, "the file ends in the middle")
            .label("more should follow")
            .related(unfinished, "this is not finished")
            .help("the file was cut off: save or download it again"));
  }

  static JsonMistake openText(Span rest) {
    return new JsonMistake(
        invalid(first(rest), "a text has no end")
            .label("no closing `\"` follows up to the end of the file")
            .help("close the text; if the file was cut off, save or download it again"));
  }

  static JsonMistake trailingComma(Span comma) {
    return new JsonMistake(
        invalid(comma, "a comma after the last member")
            .label("nothing follows it")
            .help("delete the comma")
            .replace(comma, ""));
  }

  static JsonMistake noComma(Span rest, Span opening) {
    String found = first(rest).text();
    if (found.equals("}") || found.equals("]")) {
      String wanted = found.equals("}") ? "]" : "}";
      return new JsonMistake(
          invalid(first(rest), "`" + found + "` closes what `" + opening.text() + "` opened")
              .label("`" + wanted + "` should stand here")
              .related(opening, "opened here")
              .help("write `" + wanted + "` here, or delete what is too much" + OR_SAVE));
    }
    return strange(rest, "a comma is missing", "a `,` should stand before this", "write the comma");
  }

  static JsonMistake noKey(Span rest) {
    Span found = first(rest);
    return found.text().equals(",")
        ? new JsonMistake(
            invalid(found, "a comma too many")
                .label("a key in double quotes should stand here")
                .help("delete the comma")
                .replace(found, ""))
        : strange(
            rest,
            "a key is missing",
            "a key in double quotes should stand here",
            "write it as in `\"steps\": 20`");
  }

  static JsonMistake noColon(Span rest) {
    return strange(rest, "a colon is missing", "a `:` should stand here", "write the colon");
  }

  static JsonMistake noValue(Span rest) {
    return strange(rest, "a value is missing", "a value should stand here", "write one");
  }

  static JsonMistake afterEnd(Span rest) {
    return strange(
        rest,
        "the JSON ended before this",
        "nothing may follow",
        "delete what follows the last bracket");
  }

  static JsonMistake badNumber(Span number, Span rest) {
    Optional<Diagnostic.Builder> word = StrangeText.recognize(rest);
    return new JsonMistake(
        word.orElseGet(
            () ->
                invalid(number, "`" + number.text() + "` is not a number in JSON")
                    .label("JSON writes `0.5`, `1.0`, `1e-5`, and no needless zero in front")
                    .help("write it like that" + OR_SAVE)));
  }

  static JsonMistake controlCharacter(Span character, Span opening) {
    char c = character.text().charAt(0);
    if (c == '\n' || c == '\r') {
      return new JsonMistake(
          invalid(character, "a text goes over the end of its line")
              .label("the line ends inside a text")
              .related(opening, "the text begins here")
              .help("close the text with `\"`, or write `\\n` for a line break in it"));
    }
    return new JsonMistake(
        invalid(character, StrangeText.codePoint(c) + " inside a text")
            .label("such a character must be escaped")
            .help("write `" + String.format("\\u%04x", (int) c) + "`"));
  }

  static JsonMistake badEscape(Span escape) {
    return new JsonMistake(
        invalid(escape, "`" + escape.text() + "` is no escape in JSON")
            .label("no such escape")
            .help("write `\\\\` for a backslash"));
  }

  private static JsonMistake strange(Span rest, String message, String label, String help) {
    return new JsonMistake(
        StrangeText.recognize(rest)
            .orElseGet(() -> invalid(first(rest), message).label(label).help(help + OR_SAVE)));
  }

  private static Diagnostic.Builder invalid(Span where, String message) {
    return Diagnostic.of(DiagnosticCode.INVALID_JSON, where, message);
  }

  /** The first character of a span, both halves of it if it has two. */
  private static Span first(Span rest) {
    int length = Character.charCount(rest.file().text().codePointAt(rest.start()));
    return rest.file().span(rest.start(), Math.min(rest.start() + length, rest.end()));
  }
}
