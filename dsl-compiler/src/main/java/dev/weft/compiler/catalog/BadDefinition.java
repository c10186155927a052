package dev.weft.compiler.catalog;

import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;

/** A node class is not described the way servers do. */
final class BadDefinition extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Span where;
  private final String fact;

  BadDefinition(JsonValue found, String wanted) {
    super(null, null, false, false);
    SourceFile file = found.span().file();
    this.where = file.span(found.span().start(), found.span().start() + 1);
    this.fact = wanted + ", found " + found.described();
  }

  Span where() {
    return where;
  }

  String fact() {
    return fact;
  }
}
