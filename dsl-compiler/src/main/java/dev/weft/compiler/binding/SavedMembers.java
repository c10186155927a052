package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonReader;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.workflow.InputValue;
import java.util.List;
import java.util.Optional;

/** The members of an object that an input was saved with. */
final class SavedMembers {
  private SavedMembers() {}

  static boolean isObject(InputValue.Value value) {
    return value.literal().kind() == Literal.Kind.OBJECT;
  }

  static List<String> names(InputValue.Value value) {
    return object(value).stream()
        .flatMap(object -> object.members().stream())
        .map(JsonValue.JsonMember::key)
        .toList();
  }

  /** A member as a value with its place in the saved file. */
  static Optional<InputValue.Value> find(InputValue.Value value, String name) {
    return object(value).flatMap(object -> object.get(name)).map(member -> placed(member, value));
  }

  private static InputValue.Value placed(JsonValue member, InputValue.Value within) {
    Span span = within.span();
    int start = span.start() + member.span().start();
    return new InputValue.Value(
        Literal.of(member), span.file().span(start, start + member.span().text().length()));
  }

  private static Optional<JsonValue.JsonObject> object(InputValue.Value value) {
    return isObject(value)
        ? JsonReader.read(SourceFile.of("value", value.literal().json()), new DiagnosticSink())
            .filter(JsonValue.JsonObject.class::isInstance)
            .map(JsonValue.JsonObject.class::cast)
        : Optional.empty();
  }
}
