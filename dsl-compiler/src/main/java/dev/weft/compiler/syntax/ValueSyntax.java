package dev.weft.compiler.syntax;

import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.source.Span;
import java.math.BigDecimal;
import java.util.Optional;

/** A value as written. A new kind of value, such as an expression, is one more record. */
public sealed interface ValueSyntax {

  Span span();

  /** The JSON value that it is; empty for a word that is none. */
  Optional<Literal> literal();

  /** {@code 24}, {@code -0.5}, {@code 1e-3}, {@code 4_194_304}; the value is exact. */
  record Number(BigDecimal value, Span span) implements ValueSyntax {

    @Override
    public Optional<Literal> literal() {
      return Optional.of(Literal.ofNumber(value));
    }
  }

  /** {@code "text"}, unescaped. */
  record Text(String value, Span span) implements ValueSyntax {

    @Override
    public Optional<Literal> literal() {
      return Optional.of(Literal.ofText(value));
    }
  }

  /** A bare word: {@code true}, {@code random}, {@code saved}. */
  record Word(String value, Span span) implements ValueSyntax {

    @Override
    public Optional<Literal> literal() {
      return switch (value) {
        case "true", "false" -> Optional.of(Literal.ofBoolean(value.equals("true")));
        case "null" -> Optional.of(Literal.ofNull());
        default -> Optional.empty();
      };
    }
  }
}
