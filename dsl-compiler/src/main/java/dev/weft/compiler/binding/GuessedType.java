package dev.weft.compiler.binding;

import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.literal.Literal.Kind;
import dev.weft.compiler.literal.Numbers;
import dev.weft.compiler.syntax.ParameterDeclaration;
import dev.weft.compiler.syntax.ValueSyntax;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The type of a parameter by how its inputs happen to be saved, for want of anything better. */
final class GuessedType {
  private static final ParameterType.Int WHOLE =
      new ParameterType.Int(Optional.empty(), Optional.empty(), Optional.empty());
  private static final ParameterType.Float NUMBER =
      new ParameterType.Float(Optional.empty(), Optional.empty(), Optional.empty());

  private GuessedType() {}

  static ParameterType of(Literal literal) {
    return switch (literal.kind()) {
      case STRING -> new ParameterType.Text();
      case BOOLEAN -> new ParameterType.Bool();
      case INTEGER -> whole(literal);
      case DECIMAL -> SavedValue.fits(NUMBER, literal) ? NUMBER : new ParameterType.Json();
      case NULL, ARRAY, OBJECT -> new ParameterType.Json();
    };
  }

  /** One type for all; a fraction anywhere makes whole numbers numbers. */
  static Optional<ParameterType> of(ParameterDeclaration declaration, List<Target> targets) {
    boolean fraction =
        targets.stream().anyMatch(target -> target.saved().literal().kind() == Kind.DECIMAL)
            || written(declaration).anyMatch(value -> Numbers.whole(value).isEmpty());
    return targets.stream()
        .map(target -> of(target.saved().literal()))
        .map(type -> fraction && type.equals(WHOLE) ? NUMBER : type)
        .map(Optional::of)
        .reduce((a, b) -> a.flatMap(x -> b.flatMap(y -> TypeIntersection.of(x, y))))
        .orElse(Optional.empty());
  }

  /** No signed number reaches beyond 2^63-1; what does is a seed. */
  private static ParameterType whole(Literal literal) {
    if (SavedValue.fits(WHOLE, literal)) {
      return WHOLE;
    }
    ParameterType seed = new ParameterType.Seed(BigInteger.ZERO, Numbers.SEED_MAX);
    return SavedValue.fits(seed, literal) ? seed : new ParameterType.Json();
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
