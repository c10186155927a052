package dev.weft.compiler.catalog;

import dev.weft.compiler.literal.Literal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * The type of an input that several options of a dynamic choice bring with them, each with a range
 * or with options of its own: all that one of them takes.
 */
final class EitherType {
  private EitherType() {}

  /** Empty when they have nothing in common. */
  static Optional<InputType> of(InputType one, InputType other) {
    if (one.equals(other)) {
      return Optional.of(one);
    }
    if (one instanceof InputType.Int a && other instanceof InputType.Int b) {
      return Optional.of(
          new InputType.Int(
              wider(a, b, InputType.Int::min, (x, y) -> x.min(y)),
              wider(a, b, InputType.Int::max, (x, y) -> x.max(y)),
              Optional.empty(),
              a.seed() && b.seed()));
    }
    if (isNumber(one) && isNumber(other)) {
      InputType.Float a = decimal(one);
      InputType.Float b = decimal(other);
      return Optional.of(
          new InputType.Float(
              wider(a, b, InputType.Float::min, (x, y) -> x.min(y)),
              wider(a, b, InputType.Float::max, (x, y) -> x.max(y)),
              Optional.empty()));
    }
    if (one instanceof InputType.Choice a && other instanceof InputType.Choice b) {
      return choice(a, b);
    }
    if (one instanceof InputType.DynamicChoice a && other instanceof InputType.DynamicChoice b) {
      Map<String, Map<String, InputDefinition>> branches = new LinkedHashMap<>(a.branches());
      b.branches().forEach(branches::putIfAbsent);
      return Optional.of(new InputType.DynamicChoice(branches));
    }
    boolean texts = one instanceof InputType.Text && other instanceof InputType.Text;
    return texts ? Optional.of(new InputType.Text(true)) : Optional.empty();
  }

  /** Whoever lists nothing takes what nobody knows. */
  private static Optional<InputType> choice(InputType.Choice a, InputType.Choice b) {
    if (a.several() != b.several() || !a.upload().equals(b.upload())) {
      return Optional.empty();
    }
    List<Literal> options = new ArrayList<>(a.options());
    b.options().stream().filter(option -> !options.contains(option)).forEach(options::add);
    boolean open = a.options().isEmpty() || b.options().isEmpty();
    return Optional.of(new InputType.Choice(open ? List.of() : options, a.upload(), a.several()));
  }

  private static boolean isNumber(InputType type) {
    return type instanceof InputType.Int || type instanceof InputType.Float;
  }

  private static InputType.Float decimal(InputType type) {
    return type instanceof InputType.Int whole
        ? new InputType.Float(
            whole.min().map(BigDecimal::new), whole.max().map(BigDecimal::new), Optional.empty())
        : (InputType.Float) type;
  }

  /** No bound where one of them has none. */
  private static <T, N> Optional<N> wider(
      T a, T b, Function<T, Optional<N>> bound, BinaryOperator<N> choice) {
    return bound.apply(a).flatMap(x -> bound.apply(b).map(y -> choice.apply(x, y)));
  }
}
