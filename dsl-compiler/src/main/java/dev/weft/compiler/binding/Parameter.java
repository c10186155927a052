package dev.weft.compiler.binding;

import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.ParameterDeclaration;
import dev.weft.compiler.syntax.ValueSyntax;
import dev.weft.compiler.type.ParameterType;
import java.util.List;
import java.util.Optional;

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
    implements Settable {

  public Parameter {
    targets = List.copyOf(targets);
  }

  @Override
  public Name declaredName() {
    return declaration.name();
  }

  /** Whether all its targets could be bound. */
  public boolean isWhole() {
    return targets.size() == declaration.targets().size();
  }

  public boolean required() {
    return defaultValue instanceof DefaultValue.Required;
  }

  @Override
  public Optional<String> ownSetterOnly() {
    return required() ? Optional.of("is required") : Optional.empty();
  }

  @Override
  public Optional<Literal> value(ValueSyntax written) {
    return new WrittenValue(written).of(type, targets);
  }

  @Override
  public String valueDescribed() {
    return type.valueDescribed();
  }

  @Override
  public Optional<String> objection(Literal value) {
    boolean unlisted =
        type.options().filter(o -> o.closed() && !o.values().contains(value)).isPresent();
    return unlisted
        ? Optional.of("not one of the values listed")
        : type.range().flatMap(range -> value.number().flatMap(range::objection));
  }
}
