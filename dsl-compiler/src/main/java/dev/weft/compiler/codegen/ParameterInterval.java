package dev.weft.compiler.codegen;

import com.palantir.javapoet.TypeName;
import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.literal.Numbers;
import dev.weft.compiler.type.NumberRange;
import dev.weft.compiler.type.TypeWord;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The numbers that a parameter can be: those of its range, and its default, which may be beyond.
 */
final class ParameterInterval {
  private ParameterInterval() {}

  /** Empty for what is no number with a sign. */
  static Optional<Interval> of(Parameter parameter, JavaExpression value) {
    TypeWord word = parameter.type().word();
    if (word != TypeWord.INT && word != TypeWord.FLOAT) {
      return Optional.empty();
    }
    Interval all = all(value.type());
    Interval range = parameter.type().range().map(bounds -> within(bounds, all)).orElse(all);
    Interval held = word == TypeWord.FLOAT ? range.doubles() : range;
    return Optional.of(
        parameter
            .defaultValue()
            .constant()
            .map(DefaultValue.Constant::literal)
            .flatMap(Literal::number)
            .filter(Numbers::isFinite)
            .map(number -> held.or(Interval.of(number)))
            .orElse(held));
  }

  private static Interval all(TypeName type) {
    if (type.unbox().equals(TypeName.INT)) {
      return Interval.INT;
    }
    return type.unbox().equals(TypeName.LONG) ? Interval.LONG : Interval.DOUBLE;
  }

  private static Interval within(NumberRange bounds, Interval all) {
    return new Interval(
        bounds.min().map(min -> clamped(min, all)).orElse(all.min()),
        bounds.max().map(max -> clamped(max, all)).orElse(all.max()));
  }

  private static BigDecimal clamped(BigDecimal bound, Interval all) {
    return bound.max(all.min()).min(all.max());
  }
}
