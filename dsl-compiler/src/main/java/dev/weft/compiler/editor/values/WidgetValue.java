package dev.weft.compiler.editor.values;

import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.source.Span;

/**
 * A value that the editor sends.
 *
 * @param span where it stands, or the node that it is missing in
 */
public record WidgetValue(Literal literal, Span span) {

  /** A saved value as the editor sends it: a bare list would be taken for a link. */
  public static WidgetValue of(JsonValue saved) {
    Literal literal = Literal.of(saved);
    return new WidgetValue(
        literal.kind() == Literal.Kind.ARRAY ? wrapped("", literal) : literal, saved.span());
  }

  /** A curve as the editor sends it. */
  static WidgetValue ofCurve(JsonValue saved) {
    return new WidgetValue(wrapped("\"__type__\": \"CURVE\", ", Literal.of(saved)), saved.span());
  }

  private static Literal wrapped(String before, Literal list) {
    return Literal.parse("{" + before + "\"__value__\": " + list.json() + "}").orElseThrow();
  }
}
