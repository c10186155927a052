package dev.weft.compiler.expression;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.diagnostic.Fix;
import dev.weft.compiler.diagnostic.TextEdit;
import dev.weft.compiler.expression.Expression.Constant;
import dev.weft.compiler.expression.ExpressionType.Scalar;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.ExpressionSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts expressions together, if their types fit, and computes what is known. */
final class Operands {
  private final DiagnosticSink sink;

  Operands(DiagnosticSink sink) {
    this.sink = sink;
  }

  /** Refuses a bare case of a switch. */
  Optional<Expression> value(Expression expression) {
    return expression.type() instanceof Scalar
        ? Optional.of(expression)
        : refuse(
            expression,
            "a switch is no value by itself",
            "compare it with one of its cases, or put it into a text: `\"{"
                + expression.span().text()
                + "}\"`");
  }

  /** Refuses what is not true or false. */
  Optional<Expression> condition(Expression expression) {
    return expression.type() == Scalar.BOOL
        ? Optional.of(expression)
        : refuse(
            expression,
            "a condition is true or false, and this is " + expression.type().described(),
            comparisonHelp(expression));
  }

  private static String comparisonHelp(Expression expression) {
    String text = expression.span().text();
    return expression.type().isNumber()
        ? "compare it, as in `" + text + " > 0`"
        : "compare it, as in `" + text + " == …`";
  }

  Optional<Expression> negated(ExpressionSyntax.Prefix written, Expression operand) {
    if (operand.type() != Scalar.INT && operand.type() != Scalar.FLOAT) {
      return refuse(
          operand, "`-` takes a number with a sign, and this is " + operand.type().described(), "");
    }
    Expression negated = new Expression.Negated(operand, written.span());
    return operand instanceof Constant constant
        ? folded(negated, () -> Folding.negated(constant))
        : Optional.of(negated);
  }

  Optional<Expression> not(ExpressionSyntax.Prefix written, Expression operand) {
    return condition(operand)
        .map(
            condition ->
                condition instanceof Constant constant
                    ? new Constant(Folding.not(constant), Scalar.BOOL, written.span())
                    : new Expression.Not(condition, written.span()));
  }

  Optional<Expression> infix(
      ExpressionSyntax.Infix written, Operator operator, Expression left, Expression right) {
    return switch (operator.kind()) {
      case LOGIC -> {
        Optional<Expression> one = condition(left);
        Optional<Expression> other = condition(right);
        yield one.isPresent() && other.isPresent()
            ? joined(written, operator, left, right, Scalar.BOOL)
            : Optional.empty();
      }
      case ARITHMETIC -> arithmetic(written, operator, left, right);
      case ORDER -> {
        boolean numbers = numbers(operator, left, right);
        yield numbers ? compared(written, operator, left, right) : Optional.empty();
      }
      case EQUALITY -> compared(written, operator, left, right);
    };
  }

  private Optional<Expression> arithmetic(
      ExpressionSyntax.Infix written, Operator operator, Expression left, Expression right) {
    if (!numbers(operator, left, right)) {
      return Optional.empty();
    }
    Optional<Scalar> common = common(operator.sign(), left, right);
    if (common.isEmpty()) {
      return Optional.empty();
    }
    Scalar type = common.get();
    boolean wraps =
        type == Scalar.SEED && operator != Operator.DIVIDE && operator != Operator.REMAINDER;
    if (wraps) {
      return joined(written, operator, left, right, type);
    }
    Optional<Expression> one = widened(left, type);
    Optional<Expression> other = widened(right, type);
    return one.flatMap(l -> other.flatMap(r -> joined(written, operator, l, r, type)));
  }

  private Optional<Expression> compared(
      ExpressionSyntax.Infix written, Operator operator, Expression left, Expression right) {
    Optional<Scalar> common = common(operator.sign(), left, right);
    if (common.isEmpty()) {
      return Optional.empty();
    }
    Optional<Expression> one = widened(left, common.get());
    Optional<Expression> other = widened(right, common.get());
    return one.flatMap(l -> other.flatMap(r -> joined(written, operator, l, r, Scalar.BOOL)));
  }

  private Optional<Expression> joined(
      ExpressionSyntax.Infix written,
      Operator operator,
      Expression left,
      Expression right,
      Scalar type) {
    Expression.Infix infix = new Expression.Infix(operator, left, right, type, written.span());
    if (left instanceof Constant one
        && right instanceof Constant other
        && !drops(infix, one, other)) {
      return folded(infix, () -> Folding.infix(operator, one, other, type));
    }
    boolean divides = operator == Operator.DIVIDE || operator == Operator.REMAINDER;
    if (divides && right instanceof Constant divisor && isZero(divisor)) {
      sink.report(
          never(right.span(), "`" + written.span().text() + "` divides by zero")
              .label("zero")
              .help("divide by another number"));
      return Optional.empty();
    }
    return Optional.of(infix);
  }

  /** A division that drops a fraction is kept, to be told of where a fraction is wanted. */
  private static boolean drops(Expression.Infix infix, Constant left, Constant right) {
    return infix.operator() == Operator.DIVIDE
        && infix.type() == Scalar.INT
        && !isZero(right)
        && !Folding.isWhole(left, right);
  }

  private static boolean isZero(Constant number) {
    return number.value().number().filter(value -> value.signum() == 0).isPresent();
  }

  private boolean numbers(Operator operator, Expression left, Expression right) {
    boolean numbers = true;
    for (Expression operand : List.of(left, right)) {
      if (!operand.type().isNumber()) {
        numbers = false;
        boolean texts = operator == Operator.ADD && operand.type() == Scalar.TEXT;
        refuse(
            operand,
            "`" + operator.sign() + "` takes numbers, and this is " + operand.type().described(),
            texts ? "join texts in a template, as in `\"{prompt}, {style}\"`" : "");
        if (texts) {
          break;
        }
      }
    }
    return numbers;
  }

  /** The type that two expressions can both be taken for. */
  private Optional<Scalar> common(String sign, Expression left, Expression right) {
    Optional<ExpressionType> both = left.type().and(right.type());
    if (both.isPresent() && both.get() instanceof Scalar type) {
      return Optional.of(type);
    }
    sink.report(
        Diagnostic.of(
                DiagnosticCode.WRONG_OPERAND,
                right.span(),
                "`"
                    + sign
                    + "` cannot take "
                    + left.type().described()
                    + " and "
                    + right.type().described()
                    + " together")
            .label(right.type().described())
            .related(left.span(), left.type().described())
            .help(togetherHelp(left, right)));
    return Optional.empty();
  }

  private static String togetherHelp(Expression left, Expression right) {
    boolean numbers = left.type().isNumber() && right.type().isNumber();
    if (numbers) {
      return "make a whole number of the one with a fraction: `round(…)`, `floor(…)` or `ceil(…)`";
    }
    boolean texts = left.type() == Scalar.TEXT || right.type() == Scalar.TEXT;
    Expression other = left.type() == Scalar.TEXT ? right : left;
    return texts
        ? "make a text of the other: `\"{" + other.span().text() + "}\"`"
        : "compare what is of one type";
  }

  Optional<Expression> conditional(
      ExpressionSyntax.Conditional written,
      Expression condition,
      Expression then,
      Expression otherwise) {
    Optional<Scalar> common = common("? :", then, otherwise);
    if (common.isEmpty()) {
      return Optional.empty();
    }
    Optional<Expression> one = widened(then, common.get());
    Optional<Expression> other = widened(otherwise, common.get());
    return one.flatMap(
        t -> other.map(o -> new Expression.Conditional(condition, t, o, written.span())));
  }

  Optional<Expression> call(
      ExpressionSyntax.Call written, Function function, List<Expression> arguments) {
    if (!function.takes(arguments.size())) {
      sink.report(
          Diagnostic.of(
                  DiagnosticCode.WRONG_ARGUMENTS,
                  written.span(),
                  "`" + function.word() + "` is called with " + count(arguments.size()))
              .label("it takes others")
              .help("call it so: `" + function.usage() + "`"));
      return Optional.empty();
    }
    return switch (function) {
      case MIN, MAX, CLAMP -> ofNumbers(written, function, arguments);
      case ROUND, FLOOR, CEIL -> rounded(written, function, arguments.get(0));
      case ABS -> {
        Expression number = arguments.get(0);
        yield number.type() == Scalar.INT || number.type() == Scalar.FLOAT
            ? called(written, function, arguments, (Scalar) number.type())
            : refuse(number, takes(function, "a number with a sign", number), "");
      }
      case LENGTH -> ofTexts(written, function, arguments, Scalar.INT);
      case LOWER, UPPER, TRIM, REPLACE -> ofTexts(written, function, arguments, Scalar.TEXT);
    };
  }

  private static String count(int arguments) {
    return switch (arguments) {
      case 0 -> "no argument";
      case 1 -> "one argument";
      default -> arguments + " arguments";
    };
  }

  private static String takes(Function function, String what, Expression argument) {
    return "`%s` takes %s, and this is %s"
        .formatted(function.word(), what, argument.type().described());
  }

  private Optional<Expression> ofNumbers(
      ExpressionSyntax.Call written, Function function, List<Expression> arguments) {
    boolean numbers = true;
    for (Expression argument : arguments) {
      if (!argument.type().isNumber()) {
        numbers = false;
        refuse(argument, takes(function, "numbers", argument), "");
      }
    }
    if (!numbers) {
      return Optional.empty();
    }
    Expression widest = arguments.get(0);
    for (Expression argument : arguments) {
      Optional<Scalar> both = common(function.word(), widest, argument);
      if (both.isEmpty()) {
        return Optional.empty();
      }
      widest = both.get() == widest.type() ? widest : argument;
    }
    Scalar type = (Scalar) widest.type();
    List<Expression> widened = new ArrayList<>();
    arguments.forEach(argument -> widened(argument, type).ifPresent(widened::add));
    return widened.size() == arguments.size()
        ? called(written, function, widened, type)
        : Optional.empty();
  }

  private Optional<Expression> rounded(
      ExpressionSyntax.Call written, Function function, Expression number) {
    if (number.type() == Scalar.FLOAT) {
      return called(written, function, List.of(number), Scalar.INT);
    }
    return number.type() == Scalar.INT
        ? Optional.of(number)
        : refuse(number, takes(function, "a number with a fraction", number), "");
  }

  private Optional<Expression> ofTexts(
      ExpressionSyntax.Call written, Function function, List<Expression> arguments, Scalar type) {
    boolean texts = true;
    for (Expression argument : arguments) {
      if (argument.type() != Scalar.TEXT) {
        texts = false;
        refuse(
            argument,
            takes(function, arguments.size() == 1 ? "a text" : "texts", argument),
            "make a text of it: `\"{" + argument.span().text() + "}\"`");
      }
    }
    return texts ? called(written, function, arguments, type) : Optional.empty();
  }

  private Optional<Expression> called(
      ExpressionSyntax.Call written, Function function, List<Expression> arguments, Scalar type) {
    Expression call = new Expression.Call(function, arguments, type, written.span());
    return arguments.stream().allMatch(Constant.class::isInstance)
        ? folded(
            call,
            () ->
                Folding.call(function, arguments.stream().map(Constant.class::cast).toList(), type))
        : Optional.of(call);
  }

  /** A text of its parts; numbers with fractions are left to the runtime to write. */
  Expression template(List<Expression> parts, Span span) {
    boolean known =
        parts.stream().allMatch(part -> part instanceof Constant && part.type() != Scalar.FLOAT);
    if (!known) {
      return new Expression.Template(parts, span);
    }
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(((Constant) part).value().text()));
    return new Constant(Literal.ofText(text.toString()), Scalar.TEXT, span);
  }

  /** The expression as another type that its own can be taken for. */
  Optional<Expression> widened(Expression expression, Scalar type) {
    if (expression.type() == type) {
      return Optional.of(expression);
    }
    if (type == Scalar.FLOAT) {
      TruncatedDivision.in(expression).ifPresent(sink::report);
    }
    Expression widened = new Expression.Widened(expression, type);
    return expression instanceof Constant constant
        ? folded(widened, () -> Folding.widened(constant, type))
        : Optional.of(widened);
  }

  private Optional<Expression> folded(Expression expression, Computation computation) {
    try {
      return Optional.of(
          new Constant(computation.result(), (Scalar) expression.type(), expression.span()));
    } catch (Folding.Impossible e) {
      sink.report(
          never(expression.span(), e.why())
              .label("never has a value")
              .help("change the numbers: this fails whatever parameters are set to"));
      return Optional.empty();
    }
  }

  private static Diagnostic.Builder never(Span where, String why) {
    return Diagnostic.of(DiagnosticCode.NEVER_COMPUTED, where, why);
  }

  private Optional<Expression> refuse(Expression operand, String why, String help) {
    Diagnostic.Builder diagnostic =
        Diagnostic.of(DiagnosticCode.WRONG_OPERAND, operand.span(), why)
            .label(operand.type().described());
    if (operand instanceof Expression.NameUse use) {
      diagnostic.related(use.named().declared(), "declared here: " + operand.type().described());
    }
    if (!help.isEmpty()) {
      diagnostic.help(help);
    } else if (operand instanceof Constant constant && constant.value().isText()) {
      numberInQuotes(constant)
          .ifPresentOrElse(
              fix -> diagnostic.help("write the number without quotes").fix(fix),
              () -> diagnostic.help("write a number here"));
    } else {
      diagnostic.help("write a number here");
    }
    sink.report(diagnostic);
    return Optional.empty();
  }

  private static Optional<Fix> numberInQuotes(Constant text) {
    String bare = text.value().text();
    return Literal.parse(bare)
        .filter(Literal::isNumber)
        .map(number -> new Fix("write `" + bare + "`", List.of(new TextEdit(text.span(), bare))));
  }

  @FunctionalInterface
  private interface Computation {
    Literal result() throws Folding.Impossible;
  }
}
