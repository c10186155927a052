package dev.weft.compiler.binding;

import dev.weft.compiler.literal.Literal.Kind;
import dev.weft.compiler.literal.Numbers;
import dev.weft.compiler.syntax.ParameterDeclaration;
import dev.weft.compiler.syntax.ValueSyntax;
import dev.weft.compiler.type.FloatType;
import dev.weft.compiler.type.IntType;
import dev.weft.compiler.type.NumberRange;
import dev.weft.compiler.type.ParameterType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The type of a parameter by how its inputs happen to be saved, for want of anything better. */
final class Guess {
  private Guess() {}

  /** One type for all; a fraction anywhere makes whole numbers numbers. */
  static Optional<ParameterType> of(ParameterDeclaration declaration, List<TypedTarget> guessed) {
    boolean fraction =
        guessed.stream().anyMatch(g -> g.target().saved().literal().kind() == Kind.DECIMAL)
            || written(declaration).anyMatch(value -> Numbers.whole(value).isEmpty());
    return guessed.stream()
        .map(TypedTarget::type)
        .map(type -> fraction && type.equals(IntType.ANY) ? FloatType.ANY : type)
        .map(Optional::of)
        .reduce((a, b) -> a.flatMap(x -> b.flatMap(x::and)))
        .orElse(Optional.empty());
  }

  /** The guess with the bounds of what the input is known to take, if both are numbers. */
  static ParameterType within(ParameterType known, ParameterType guess) {
    return known
        .range()
        .flatMap(range -> guess.numbers().map(rule -> bounds(range, rule.whole())))
        .flatMap(guess::and)
        .orElse(guess);
  }

  private static ParameterType bounds(NumberRange range, boolean whole) {
    return whole
        ? IntType.between(range.min(), range.max())
        : new FloatType(range.min(), range.max(), Optional.empty());
  }

  private static Stream<BigDecimal> written(ParameterDeclaration declaration) {
    Stream<ValueSyntax> range =
        declaration.range().stream()
            .flatMap(r -> Stream.concat(Stream.of(r.min(), r.max()), r.step().stream()));
    return Stream.concat(range, declaration.defaultValue().stream())
        .filter(ValueSyntax.Number.class::isInstance)
        .map(value -> ((ValueSyntax.Number) value).value());
  }
}
