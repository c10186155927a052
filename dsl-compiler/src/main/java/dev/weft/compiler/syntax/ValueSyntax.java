package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import java.math.BigDecimal;

/** A value as written. A new kind of value, such as an expression, is one more record. */
public sealed interface ValueSyntax {

  Span span();

  /** {@code 24}, {@code -0.5}, {@code 1e-3}, {@code 4_194_304}; the value is exact. */
  record Number(BigDecimal value, Span span) implements ValueSyntax {}

  /** {@code "text"}, unescaped. */
  record Text(String value, Span span) implements ValueSyntax {}

  /** A bare word: {@code true}, {@code random}, {@code saved}. */
  record Word(String value, Span span) implements ValueSyntax {}
}
