package dev.weft.compiler.binding;

import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.ValueSyntax;
import java.util.List;
import java.util.Optional;

/** What a program sets on a builder, so that a preset may set it too. */
public interface Settable extends BoundStatement {

  /** Its name, where the mapping declares it. */
  Name declaredName();

  default String name() {
    return declaredName().text();
  }

  /** Why a preset must not set it: {@code is required}; empty when one may. */
  Optional<String> ownSetterOnly();

  /**
   * A value of the mapping as it is set; whether it is allowed is not looked at.
   *
   * @return empty when it is of another kind
   */
  Optional<Literal> value(ValueSyntax written);

  /** What a value has to be: {@code a whole number}. */
  String valueDescribed();

  /** How to write a value of the right kind, in place of one of another kind. */
  String valueHelp(ValueSyntax written);

  /** How values are written, where these are all that is allowed. */
  List<String> listed();

  /** Why a value of the right kind is not allowed; empty when it is. */
  Optional<String> objection(Literal value);
}
