package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.weft.compiler.codegen.JavaExpression.Level;
import dev.weft.compiler.expression.Expression;
import dev.weft.compiler.expression.ExpressionType;
import dev.weft.compiler.expression.ExpressionType.Scalar;
import dev.weft.compiler.expression.Function;
import java.util.List;
import java.util.Optional;

/** Writes calls of functions. */
final class CallWriter {
  private static final ClassName MATH = ClassName.get("", "Math");

  private final Imports imports;

  CallWriter(Imports imports) {
    this.imports = imports;
  }

  JavaExpression write(Expression.Call call, List<JavaExpression> arguments) {
    JavaExpression first = arguments.get(0);
    boolean fails = arguments.stream().anyMatch(JavaExpression::fails);
    JavaExpression written =
        switch (call.function()) {
          case MIN, MAX -> extreme(call, arguments);
          case CLAMP -> clamp(call, arguments);
          case ROUND, FLOOR, CEIL -> rounded(call.function(), first);
          case ABS -> absolute(first, call.type());
          case LENGTH ->
              JavaExpression.primary(
                      TypeName.LONG, first.at(Level.PRIMARY), ".codePoints().count()")
                  .in(Interval.of(0, Integer.MAX_VALUE));
          case LOWER -> changedCase(first, "toLowerCase");
          case UPPER -> changedCase(first, "toUpperCase");
          case TRIM -> text(first, ".strip()");
          case REPLACE -> replaced(call, arguments);
        };
    return written.failing(fails);
  }

  private JavaExpression replaced(Expression.Call call, List<JavaExpression> arguments) {
    JavaExpression text = arguments.get(0);
    boolean somewhere =
        call.operands().get(1) instanceof Expression.Constant old && !old.value().text().isEmpty();
    return somewhere
        ? text(text, ".replace(", arguments.get(1).code(), ", ", arguments.get(2).code(), ")")
        : JavaExpression.primary(
            RuntimeTypes.STRING, arithmetic("replace", text, arguments.get(1), arguments.get(2)));
  }

  private JavaExpression changedCase(JavaExpression of, String method) {
    return text(of, ".", method, "(", imports.name(RuntimeTypes.LOCALE), ".ROOT)");
  }

  private static JavaExpression text(JavaExpression of, Object... call) {
    return JavaExpression.primary(RuntimeTypes.STRING, of.at(Level.PRIMARY), Code.of(call));
  }

  private JavaExpression extreme(Expression.Call call, List<JavaExpression> arguments) {
    boolean min = call.function() == Function.MIN;
    JavaExpression result = arguments.get(0);
    for (JavaExpression next : arguments.subList(1, arguments.size())) {
      Optional<Interval> both = both(result, next, min);
      Code code =
          call.type() == Scalar.SEED
              ? arithmetic(min ? "minUnsigned" : "maxUnsigned", result, next)
              : ExpressionWriter.call(MATH, min ? "min" : "max", result.code(), next.code());
      result =
          new JavaExpression(code, Level.PRIMARY, wider(result.type(), next.type()), both, false);
    }
    return result;
  }

  private static Optional<Interval> both(JavaExpression one, JavaExpression other, boolean min) {
    return one.interval()
        .flatMap(
            first -> other.interval().map(next -> min ? first.least(next) : first.greatest(next)));
  }

  private static TypeName wider(TypeName one, TypeName other) {
    return List.of(TypeName.DOUBLE, TypeName.LONG).stream()
        .filter(type -> one.equals(type) || other.equals(type))
        .findFirst()
        .orElse(one);
  }

  private JavaExpression clamp(Expression.Call call, List<JavaExpression> arguments) {
    JavaExpression value = arguments.get(0);
    JavaExpression low = arguments.get(1);
    JavaExpression high = arguments.get(2);
    TypeName type = wider(wider(value.type(), low.type()), high.type());
    if (call.type() == Scalar.SEED) {
      return JavaExpression.primary(TypeName.LONG, arithmetic("clampUnsigned", value, low, high))
          .failing(true);
    }
    Optional<Interval> bounds =
        low.interval().flatMap(l -> high.interval().map(h -> new Interval(l.min(), h.max())));
    boolean ordered =
        low.interval()
            .flatMap(l -> high.interval().map(h -> l.max().compareTo(h.min()) <= 0))
            .orElse(false);
    JavaExpression written =
        ordered
            ? JavaExpression.primary(
                type,
                ExpressionWriter.call(
                    MATH,
                    "max",
                    low.code(),
                    ExpressionWriter.call(MATH, "min", value.code(), high.code())))
            : JavaExpression.primary(
                    type.equals(TypeName.INT) ? TypeName.LONG : type,
                    arithmetic("clamp", value, low, high))
                .failing(true);
    return bounds.map(written::in).orElse(written);
  }

  private JavaExpression rounded(Function function, JavaExpression number) {
    Interval results = number.interval().orElse(Interval.DOUBLE).rounded();
    String method = function.word();
    if (!results.within(Interval.LONG)) {
      return JavaExpression.primary(TypeName.LONG, arithmetic(method, number))
          .in(Interval.LONG)
          .failing(true);
    }
    Code call = ExpressionWriter.call(MATH, method, number.code());
    return function == Function.ROUND
        ? JavaExpression.primary(TypeName.LONG, call).in(results)
        : new JavaExpression(
            Code.of("(long) ", call), Level.UNARY, TypeName.LONG, Optional.of(results), false);
  }

  private JavaExpression absolute(JavaExpression number, ExpressionType type) {
    Interval of = number.interval().orElse(type == Scalar.INT ? Interval.LONG : Interval.DOUBLE);
    Interval results = of.absolute();
    if (type == Scalar.INT && !results.within(Interval.LONG)) {
      return JavaExpression.primary(TypeName.LONG, arithmetic("abs", number))
          .in(Interval.LONG.greatest(Interval.of(0, 0)))
          .failing(true);
    }
    boolean wide = number.isInt() && !results.within(Interval.INT);
    return JavaExpression.primary(
            wide ? TypeName.LONG : number.type(),
            ExpressionWriter.call(
                MATH, "abs", wide ? Code.of("(long) ", number.at(Level.UNARY)) : number.code()))
        .in(results);
  }

  private Code arithmetic(String method, JavaExpression... arguments) {
    Object[] codes = new Object[arguments.length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = arguments[i].code();
    }
    return ExpressionWriter.call(imports.name(RuntimeTypes.ARITHMETIC), method, codes);
  }

  /** A value as a text by itself. */
  JavaExpression text(Expression part, JavaExpression written) {
    JavaExpression joined = joined(part, written);
    return joined.type().equals(RuntimeTypes.STRING)
        ? joined
        : JavaExpression.primary(
            RuntimeTypes.STRING,
            ExpressionWriter.call(RuntimeTypes.STRING, "valueOf", joined.code()));
  }

  /** A value as a part of a text that Java joins. */
  JavaExpression joined(Expression part, JavaExpression written) {
    if (part.type() instanceof ExpressionType.Switch) {
      return text(written, ".value()");
    }
    if (part.type() == Scalar.SEED) {
      return JavaExpression.primary(
          RuntimeTypes.STRING,
          ExpressionWriter.call(RuntimeTypes.LONG, "toUnsignedString", written.code()));
    }
    return part.type() == Scalar.FLOAT
        ? JavaExpression.primary(RuntimeTypes.STRING, arithmetic("text", written))
        : written;
  }
}
