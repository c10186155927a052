package dev.weft.compiler.expression;

import dev.weft.compiler.expression.ExpressionType.Scalar;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.source.Span;
import java.util.List;
import java.util.stream.Stream;

/** An expression whose names are known and whose types fit. */
public sealed interface Expression {

  ExpressionType type();

  Span span();

  /** What it is made of. */
  List<Expression> operands();

  /** Every use of a name in it, in the order written. */
  default Stream<Named> names() {
    return operands().stream().flatMap(Expression::names);
  }

  /** Whether a secret went into it. */
  default boolean secret() {
    return operands().stream().anyMatch(Expression::secret);
  }

  /**
   * A value that is known; also what was computed of such.
   *
   * @param value of the type: a number, a text, true or false
   */
  record Constant(Literal value, Scalar type, Span span) implements Expression {

    @Override
    public List<Expression> operands() {
      return List.of();
    }

    public boolean isTrue() {
      return type == Scalar.BOOL && value.text().equals("true");
    }
  }

  /** {@code width}. */
  record NameUse(Named.Value named, Span span) implements Expression {

    @Override
    public ExpressionType type() {
      return named.type();
    }

    @Override
    public boolean secret() {
      return named.secret();
    }

    @Override
    public List<Expression> operands() {
      return List.of();
    }

    @Override
    public Stream<Named> names() {
      return Stream.of(named);
    }
  }

  /** {@code photo} in {@code start == photo}. */
  record Case(ExpressionType.Switch type, String name, Span span) implements Expression {

    @Override
    public List<Expression> operands() {
      return List.of();
    }
  }

  /** {@code given(pose)}: whether it has a value, or the list an element. */
  record Given(Named named, Span span) implements Expression {

    @Override
    public ExpressionType type() {
      return Scalar.BOOL;
    }

    @Override
    public List<Expression> operands() {
      return List.of();
    }

    @Override
    public Stream<Named> names() {
      return Stream.of(named);
    }
  }

  /** {@code -offset}. */
  record Negated(Expression operand, Span span) implements Expression {

    @Override
    public ExpressionType type() {
      return operand.type();
    }

    @Override
    public List<Expression> operands() {
      return List.of(operand);
    }
  }

  /** {@code !draft}. */
  record Not(Expression operand, Span span) implements Expression {

    @Override
    public ExpressionType type() {
      return Scalar.BOOL;
    }

    @Override
    public List<Expression> operands() {
      return List.of(operand);
    }
  }

  /**
   * A whole number taken for a number or for a seed.
   *
   * @param type {@link Scalar#FLOAT}, or {@link Scalar#SEED}: then a number below zero is an error
   */
  record Widened(Expression operand, Scalar type) implements Expression {

    @Override
    public Span span() {
      return operand.span();
    }

    @Override
    public List<Expression> operands() {
      return List.of(operand);
    }
  }

  /**
   * {@code width * 2}. Both sides are of one type, but that whole numbers may be added to a seed,
   * subtracted from it and multiplied with it, modulo 2<sup>64</sup>.
   */
  record Infix(Operator operator, Expression left, Expression right, Scalar type, Span span)
      implements Expression {

    @Override
    public List<Expression> operands() {
      return List.of(left, right);
    }
  }

  /** {@code max(width, height)}. Arguments that are numbers are of one type. */
  record Call(Function function, List<Expression> operands, Scalar type, Span span)
      implements Expression {

    public Call {
      operands = List.copyOf(operands);
    }
  }

  /** {@code condition ? one : other}; both are of one type. */
  record Conditional(Expression condition, Expression then, Expression otherwise, Span span)
      implements Expression {

    @Override
    public ExpressionType type() {
      return then.type();
    }

    @Override
    public List<Expression> operands() {
      return List.of(condition, then, otherwise);
    }
  }

  /**
   * {@code "acme/{seed}"}.
   *
   * @param operands constant texts, and what stands in braces, of any type
   */
  record Template(List<Expression> operands, Span span) implements Expression {

    public Template {
      operands = List.copyOf(operands);
    }

    @Override
    public ExpressionType type() {
      return Scalar.TEXT;
    }
  }
}
