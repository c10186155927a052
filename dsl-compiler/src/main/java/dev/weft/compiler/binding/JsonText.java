package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonReader;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.source.SourceFile;
import java.util.Locale;
import java.util.Optional;

/** Single JSON values as texts. */
final class JsonText {
  private JsonText() {}

  /** The value that a text spells; empty when it is not exactly one. */
  static Optional<JsonValue> parse(String json) {
    return JsonReader.read(SourceFile.of("value", json), new DiagnosticSink());
  }

  static boolean isText(String json) {
    return json.startsWith("\"");
  }

  static boolean isNumber(String json) {
    return parse(json).filter(JsonValue.JsonNumber.class::isInstance).isPresent();
  }

  /** What a literal says to a reader: without quotes and escapes. */
  static String words(String json) {
    return parse(json)
        .filter(JsonValue.JsonText.class::isInstance)
        .map(text -> ((JsonValue.JsonText) text).value())
        .orElse(json);
  }

  static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
