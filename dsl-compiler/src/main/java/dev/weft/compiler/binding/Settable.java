package dev.weft.compiler.binding;

import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.ValueSyntax;
import java.util.Optional;

/** What a program sets on a builder, so that a preset may set it too. */
public interface Settable extends BoundStatement {

  /** As the mapping declares it. */
  Name declaredName();

  default String name() {
    return declaredName().text();
  }

  /** Whether it is set before anything can be built. */
  boolean required();

  /**
   * A value of the mapping as it is set; whether it is in range is not looked at.
   *
   * @return empty when it is of another kind
   */
  Optional<Literal> value(ValueSyntax written);

  /** What a value has to be: {@code a whole number}. */
  String valueDescribed();

  /** How to write a value, for a mapping that has one of another kind: {@code `true`}. */
  String valueHelp(ValueSyntax written);
}
