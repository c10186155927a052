package dev.weft.compiler.binding;

import dev.weft.compiler.syntax.ParameterDeclaration;
import java.util.List;

/**
 * A parameter that knows its type and the inputs it sets.
 *
 * @param targets at least one
 */
public record Parameter(
    ParameterDeclaration declaration,
    ParameterType type,
    DefaultValue defaultValue,
    List<Target> targets) {

  public Parameter {
    targets = List.copyOf(targets);
  }

  public String name() {
    return declaration.name().text();
  }

  public boolean required() {
    return defaultValue instanceof DefaultValue.Required;
  }
}
