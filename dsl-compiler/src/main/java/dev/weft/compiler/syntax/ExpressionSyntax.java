package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import java.util.List;

/** An expression as written. */
public sealed interface ExpressionSyntax {

  Span span();

  /** {@code 24}, {@code 0.5}: never negative, for a sign is an operator. */
  record Constant(ValueSyntax.Number value) implements ExpressionSyntax {

    @Override
    public Span span() {
      return value.span();
    }
  }

  /** {@code width}; also {@code true} and {@code false}. */
  record Reference(Name name) implements ExpressionSyntax {

    @Override
    public Span span() {
      return name.span();
    }
  }

  /**
   * {@code "acme/{seed}"}: a text, with expressions in braces.
   *
   * @param parts in the order written; none for an empty text
   */
  record Template(List<Part> parts, Span span) implements ExpressionSyntax {

    public Template {
      parts = List.copyOf(parts);
    }

    /** What a template is composed of. */
    public sealed interface Part {}

    /** Unescaped; {@code {{} and {@code }}} stand for one brace. */
    public record Text(String value) implements Part {}

    /** What stands between braces. */
    public record Hole(ExpressionSyntax expression) implements Part {}
  }

  /** {@code max(width, height)}. */
  record Call(Name function, List<ExpressionSyntax> arguments, Span span)
      implements ExpressionSyntax {

    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * {@code -offset}, {@code !draft}.
   *
   * @param operator the sign
   */
  record Prefix(Name operator, ExpressionSyntax operand, Span span) implements ExpressionSyntax {}

  /**
   * {@code width * 2}.
   *
   * @param operator the sign
   */
  record Infix(Name operator, ExpressionSyntax left, ExpressionSyntax right, Span span)
      implements ExpressionSyntax {}

  /** {@code condition ? one : other}. */
  record Conditional(
      ExpressionSyntax condition, ExpressionSyntax then, ExpressionSyntax otherwise, Span span)
      implements ExpressionSyntax {}
}
