package dev.weft.compiler.expression;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.expression.Expression.Constant;
import dev.weft.compiler.expression.ExpressionType.Scalar;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.literal.Numbers;
import dev.weft.compiler.syntax.ExpressionSyntax;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what the names of an expression mean and whether its types fit. What is known at build time
 * is computed; what can never be computed is an error.
 *
 * <p>Every method gives nothing after saying why.
 */
public final class ExpressionBinder {
  private final Names names;
  private final DiagnosticSink sink;
  private final Operands operands;
  private final NameBinder uses;

  public ExpressionBinder(Names names, DiagnosticSink sink) {
    this.names = names;
    this.sink = sink;
    this.operands = new Operands(sink);
    this.uses = new NameBinder(names, sink);
  }

  /** An expression of any type but a case of a switch. */
  public Optional<Expression> bind(ExpressionSyntax written) {
    return bind(written, Set.of()).flatMap(operands::value);
  }

  /** An expression that is true or false. */
  public Optional<Expression> condition(ExpressionSyntax written) {
    return bind(written, Set.of()).flatMap(operands::condition);
  }

  /**
   * A text that is shown where a condition does not hold.
   *
   * @param condition empty when it is in doubt
   */
  public Optional<Expression> message(
      ExpressionSyntax.Template written, Optional<Expression> condition) {
    return template(written, with(Set.of(), condition.map(Guards::whenFalse)));
  }

  /** A whole number taken for a number or a seed; anything else as it is. */
  public Optional<Expression> widened(Expression expression, Scalar type) {
    return expression.type().and(type).equals(Optional.of(type))
        ? operands.widened(expression, type)
        : Optional.of(expression);
  }

  /**
   * Binds.
   *
   * @param given names that have a value here, though they are optional
   */
  private Optional<Expression> bind(ExpressionSyntax written, Set<String> given) {
    if (written instanceof ExpressionSyntax.Constant constant) {
      return number(constant);
    }
    if (written instanceof ExpressionSyntax.Reference reference) {
      return uses.value(reference.name(), given);
    }
    if (written instanceof ExpressionSyntax.Template template) {
      return template(template, given);
    }
    if (written instanceof ExpressionSyntax.Call call) {
      return call(call, given);
    }
    if (written instanceof ExpressionSyntax.Prefix prefix) {
      return prefix(prefix, given);
    }
    if (written instanceof ExpressionSyntax.Infix infix) {
      return infix(infix, given);
    }
    if (written instanceof ExpressionSyntax.Conditional conditional) {
      return conditional(conditional, given);
    }
    throw new AssertionError(written);
  }

  private Optional<Expression> number(ExpressionSyntax.Constant written) {
    BigDecimal value = written.value().value();
    if (value.scale() != 0) {
      return Optional.of(new Constant(Literal.ofNumber(value), Scalar.FLOAT, written.span()));
    }
    Literal literal = Literal.ofNumber(value.toBigIntegerExact());
    if (Numbers.isLong(value.toBigIntegerExact())) {
      return Optional.of(new Constant(literal, Scalar.INT, written.span()));
    }
    if (Numbers.isSeed(value.toBigIntegerExact())) {
      return Optional.of(new Constant(literal, Scalar.SEED, written.span()));
    }
    sink.report(
        Diagnostic.of(
                DiagnosticCode.NEVER_COMPUTED,
                written.span(),
                "`" + written.span().text() + "` does not fit into 64 bits")
            .label("too large for a whole number")
            .help("write it as a number with a fraction, `" + written.span().text() + ".0`")
            .replace(written.span(), written.span().text() + ".0"));
    return Optional.empty();
  }

  private Optional<Expression> template(ExpressionSyntax.Template written, Set<String> given) {
    List<Expression> parts = new ArrayList<>();
    boolean whole = true;
    for (ExpressionSyntax.Template.Part part : written.parts()) {
      if (part instanceof ExpressionSyntax.Template.Text text) {
        parts.add(new Constant(Literal.ofText(text.value()), Scalar.TEXT, written.span()));
      } else if (part instanceof ExpressionSyntax.Template.Hole hole) {
        Optional<Expression> value = bind(hole.expression(), given);
        whole &= value.isPresent();
        value.ifPresent(parts::add);
      }
    }
    return whole ? Optional.of(operands.template(parts, written.span())) : Optional.empty();
  }

  private Optional<Expression> call(ExpressionSyntax.Call written, Set<String> given) {
    if (written.function().text().equals(Function.GIVEN)) {
      return uses.given(written);
    }
    List<Expression> arguments = new ArrayList<>();
    for (ExpressionSyntax argument : written.arguments()) {
      bind(argument, given).ifPresent(arguments::add);
    }
    Optional<Function> function = uses.function(written);
    return arguments.size() < written.arguments().size()
        ? Optional.empty()
        : function.flatMap(known -> operands.call(written, known, arguments));
  }

  private Optional<Expression> prefix(ExpressionSyntax.Prefix written, Set<String> given) {
    boolean minus = written.operator().text().equals("-");
    if (minus && written.operand() instanceof ExpressionSyntax.Constant number) {
      Optional<Expression> least = leastWhole(number, written);
      if (least.isPresent()) {
        return least;
      }
    }
    return bind(written.operand(), given)
        .flatMap(
            operand -> minus ? operands.negated(written, operand) : operands.not(written, operand));
  }

  /** The one number whose digits fit into 64 bits with their sign only: -2^63. */
  private static Optional<Expression> leastWhole(
      ExpressionSyntax.Constant number, ExpressionSyntax.Prefix written) {
    BigDecimal value = number.value().value().negate();
    return value.scale() == 0 && value.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) == 0
        ? Optional.of(
            new Constant(Literal.ofNumber(value.toBigIntegerExact()), Scalar.INT, written.span()))
        : Optional.empty();
  }

  private Optional<Expression> infix(ExpressionSyntax.Infix written, Set<String> given) {
    Operator operator = Operator.of(written.operator().text());
    if (operator.kind() == Operator.Kind.EQUALITY) {
      Optional<ExpressionType.Switch> left = uses.switchOf(written.left());
      Optional<ExpressionType.Switch> right = uses.switchOf(written.right());
      if (left.isPresent()) {
        return comparison(
            written,
            operator,
            bind(written.left(), given),
            uses.caseOf(left.get(), written.right()));
      }
      if (right.isPresent()) {
        return comparison(
            written,
            operator,
            uses.caseOf(right.get(), written.left()),
            bind(written.right(), given));
      }
    }
    Optional<Expression> left = bind(written.left(), given);
    Optional<Expression> right = bind(written.right(), rightOf(operator, left, given));
    return left.isEmpty() || right.isEmpty()
        ? Optional.empty()
        : operands.infix(written, operator, left.get(), right.get());
  }

  private static Optional<Expression> comparison(
      ExpressionSyntax.Infix written,
      Operator operator,
      Optional<Expression> left,
      Optional<Expression> right) {
    return left.flatMap(
        l -> right.map(r -> new Expression.Infix(operator, l, r, Scalar.BOOL, written.span())));
  }

  /** The right side of {@code &&} is looked at only if the left one holds. */
  private Set<String> rightOf(Operator operator, Optional<Expression> left, Set<String> given) {
    return switch (operator) {
      case AND -> with(given, left.map(Guards::whenTrue));
      case OR -> with(given, left.map(Guards::whenFalse));
      default -> given;
    };
  }

  /** Where the guard is in doubt, nothing is said of what it may guard. */
  private Set<String> with(Set<String> given, Optional<Set<String>> guarded) {
    Set<String> all = new HashSet<>(given);
    all.addAll(guarded.orElseGet(() -> Set.copyOf(names.all())));
    return all;
  }

  private Optional<Expression> conditional(
      ExpressionSyntax.Conditional written, Set<String> given) {
    Optional<Expression> condition = bind(written.condition(), given).flatMap(operands::condition);
    Optional<Expression> then = bind(written.then(), with(given, condition.map(Guards::whenTrue)));
    Optional<Expression> otherwise =
        bind(written.otherwise(), with(given, condition.map(Guards::whenFalse)));
    return condition.isEmpty() || then.isEmpty() || otherwise.isEmpty()
        ? Optional.empty()
        : operands.conditional(written, condition.get(), then.get(), otherwise.get());
  }
}
