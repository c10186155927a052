package dev.weft.compiler.binding;

import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.workflow.InputValue;
import java.util.Optional;

/** What a parameter is when nobody sets it. */
public sealed interface DefaultValue {

  /** This, when it is a value that is known from the start. */
  default Optional<Constant> constant() {
    return this instanceof Constant constant ? Optional.of(constant) : Optional.empty();
  }

  /** Nothing: it must be set. */
  record Required() implements DefaultValue {}

  /** No value: its inputs are left out then. */
  record Absent() implements DefaultValue {}

  /** What the workflow was saved with. */
  record Saved(InputValue.Value saved) implements Constant {

    @Override
    public Literal literal() {
      return saved.literal();
    }
  }

  /** A value of the mapping, of the parameter's type. */
  record Fixed(Literal literal) implements Constant {}

  /** A value that is known from the start. */
  sealed interface Constant extends DefaultValue {

    Literal literal();
  }

  /** Drawn anew for each {@code build()}; for seeds alone. */
  record Random() implements DefaultValue {}
}
