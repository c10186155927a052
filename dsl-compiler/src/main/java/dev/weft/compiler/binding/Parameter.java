package dev.weft.compiler.binding;

import dev.weft.compiler.syntax.ParameterDeclaration;
import dev.weft.compiler.type.ParameterType;
import java.util.List;

/**
 * A parameter that knows its type and the inputs it sets.
 *
 * @param targets at least one; fewer than declared when the others could not be bound
 */
public record Parameter(
    ParameterDeclaration declaration,
    ParameterType type,
    DefaultValue defaultValue,
    List<Target> targets)
    implements BoundStatement {

  public Parameter {
    targets = List.copyOf(targets);
  }

  public String name() {
    return declaration.name().text();
  }

  /** Whether all its targets could be bound. */
  public boolean isWhole() {
    return targets.size() == declaration.targets().size();
  }

  public boolean required() {
    return defaultValue instanceof DefaultValue.Required;
  }
}
