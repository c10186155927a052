package dev.weft.compiler.binding;

import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.syntax.ValueSyntax;
import dev.weft.compiler.type.ParameterType;
import java.util.List;
import java.util.Optional;

/** A value of the mapping, as a parameter may take it. */
record WrittenValue(ValueSyntax syntax) {
  private static final String RANDOM = "random";

  /** Whether it asks for a drawn value. */
  boolean isRandom() {
    return syntax instanceof ValueSyntax.Word word && word.value().equals(RANDOM);
  }

  /** As it is sent to these inputs; empty when it is not of the type. */
  Optional<Literal> of(ParameterType type, List<Target> targets) {
    return literal(type).flatMap(literal -> of(literal, type, targets));
  }

  static Optional<Literal> of(Literal literal, ParameterType type, List<Target> targets) {
    // Where there is no input, it is what texts are sent as.
    List<Literal> saved =
        targets.isEmpty()
            ? List.of(Literal.ofText(""))
            : targets.stream().map(target -> target.saved().literal()).toList();
    return type.value(literal, saved);
  }

  /** A bare word is an option of a choice, but for the one that asks for a drawn value. */
  private Optional<Literal> literal(ParameterType type) {
    return syntax
        .literal()
        .or(
            () ->
                Optional.of(syntax.span().text())
                    .filter(word -> type.options().isPresent() && !isRandom())
                    .map(Literal::ofText));
  }
}
