package dev.weft.tools.diff;

import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonReader;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.source.SourceFile;
import java.util.stream.Collectors;

/** Saved values, whatever blanks and order of keys an editor wrote them with. */
final class Values {
  /** What is nested deeper is compared as it is written. */
  private static final int DEEPEST = 100;

  private Values() {}

  static boolean isSame(Literal one, Literal other) {
    return one.means(other)
        || (one.kind() == other.kind() && !one.isScalar() && plain(one).equals(plain(other)));
  }

  /** On one line, with keys in order. */
  static String plain(Literal literal) {
    return literal.isScalar()
        ? literal.json()
        : JsonReader.read(SourceFile.of("value", literal.json()), new DiagnosticSink())
            .map(value -> plain(value, 0))
            .orElse(literal.json());
  }

  private static String plain(JsonValue value, int depth) {
    if (depth < DEEPEST && value instanceof JsonObject object) {
      return object.members().stream()
          .map(member -> member.keySpan().text() + ": " + plain(member.value(), depth + 1))
          .sorted()
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (depth < DEEPEST && value instanceof JsonArray array) {
      return array.items().stream()
          .map(item -> plain(item, depth + 1))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return value.span().text();
  }
}
