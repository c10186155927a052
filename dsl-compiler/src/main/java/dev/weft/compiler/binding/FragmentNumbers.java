package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.syntax.ParameterDeclaration;
import dev.weft.compiler.type.IntType;
import dev.weft.compiler.type.ParameterType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole numbers of a fragment's parameter: where the fragment names none that is larger, they
 * are an {@code int} of Java in every workflow, whatever its nodes could take.
 */
record FragmentNumbers(Scope scope) {
  private static final ParameterType INT =
      IntType.between(
          Optional.of(BigDecimal.valueOf(Integer.MIN_VALUE)),
          Optional.of(BigDecimal.valueOf(Integer.MAX_VALUE)));

  /** The type within what an {@code int} holds; empty after saying that nothing is left. */
  Optional<ParameterType> narrowed(ParameterDeclaration declaration, ParameterType type) {
    if (declaration.range().isPresent() || !isSmall(declaration) || isWithin(type)) {
      return Optional.of(type);
    }
    Optional<ParameterType> narrowed = type.and(INT);
    if (narrowed.isEmpty()) {
      scope.report(tooLarge(declaration, "what its inputs take", type.described()));
    }
    return narrowed;
  }

  private static boolean isWithin(ParameterType type) {
    return type.range().stream()
        .flatMap(range -> Stream.concat(range.min().stream(), range.max().stream()))
        .allMatch(bound -> bound.toBigInteger().bitLength() < Integer.SIZE);
  }

  /** Whether the saved value is one that the fragment's type can hold; reported if not. */
  boolean holds(Parameter parameter) {
    if (!(parameter.defaultValue() instanceof DefaultValue.Saved saved)
        || !isSmall(parameter.declaration())) {
      return true;
    }
    boolean fits = saved.literal().integer().filter(n -> n.bitLength() >= Integer.SIZE).isEmpty();
    if (!fits) {
      scope.report(
          tooLarge(parameter.declaration(), "the saved value", "has the saved value as its default")
              .related(saved.saved().span(), "more than an `int` of Java holds"));
    }
    return fits;
  }

  private boolean isSmall(ParameterDeclaration declaration) {
    return scope
        .shared()
        .around(declaration.span())
        .flatMap(fragment -> fragment.member(declaration))
        .filter(FragmentMember::isSmallNumber)
        .isPresent();
  }

  private static Diagnostic.Builder tooLarge(
      ParameterDeclaration declaration, String what, String label) {
    return Diagnostic.of(
            DiagnosticCode.UNUSABLE_SAVED_VALUE,
            declaration.name().span(),
            what + " is too large for `" + declaration.name() + "`")
        .label(label)
        .help("give it a range that needs more than 32 bits, such as `in 0..9007199254740991`");
  }
}
