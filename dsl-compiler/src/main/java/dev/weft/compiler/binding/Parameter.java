package dev.weft.compiler.binding;

import dev.weft.compiler.expression.ExpressionType;
import dev.weft.compiler.expression.ExpressionType.Scalar;
import dev.weft.compiler.expression.Named;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.ParameterDeclaration;
import dev.weft.compiler.syntax.ValueSyntax;
import dev.weft.compiler.type.Options;
import dev.weft.compiler.type.ParameterType;
import dev.weft.compiler.type.TypeWord;
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
    implements Settable, NamedStatement {

  public Parameter {
    targets = List.copyOf(targets);
  }

  @Override
  public Name declaredName() {
    return declaration.name();
  }

  @Override
  public Named named() {
    boolean optional = declaration.optional().isPresent();
    Span declared = declaration.name().span();
    return ofType()
        .<Named>map(
            computed ->
                new Named.Value(
                    Named.Kind.PARAMETER, name(), computed, optional, isSecret(), declared))
        .orElseGet(
            () ->
                new Named.Opaque(
                    Named.Kind.PARAMETER, name(), type.described(), optional, declared));
  }

  /** What an expression takes it for; empty when it cannot compute with it. */
  private Optional<ExpressionType> ofType() {
    return switch (type.word()) {
      case TEXT, CHOICE, SECRET -> Optional.of(Scalar.TEXT);
      case INT -> Optional.of(Scalar.INT);
      case FLOAT -> Optional.of(Scalar.FLOAT);
      case BOOL -> Optional.of(Scalar.BOOL);
      case SEED -> Optional.of(Scalar.SEED);
      case IMAGE, MASK, VIDEO, AUDIO, FILE, JSON -> Optional.empty();
    };
  }

  /** Whether all its targets could be bound. */
  public boolean isWhole() {
    return targets.size() == declaration.targets().size();
  }

  /** Whether its inputs are left out when nobody sets it. */
  public boolean optional() {
    return defaultValue instanceof DefaultValue.Absent;
  }

  /** Whether its values must not be shown. */
  public boolean isSecret() {
    return type.word() == TypeWord.SECRET;
  }

  public boolean required() {
    return defaultValue instanceof DefaultValue.Required;
  }

  @Override
  public Optional<String> ownSetterOnly() {
    if (isSecret()) {
      return Optional.of("is secret");
    }
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
  public String valueHelp(ValueSyntax written) {
    if (type.drawn()) {
      return "write a whole number from 0 to 2^64-1: a preset draws none";
    }
    String text = written instanceof ValueSyntax.Text t ? t.value() : written.span().text();
    return type.valueHelp(MappingText.quoted(text));
  }

  @Override
  public List<String> listed() {
    return type.options().filter(Options::closed).stream()
        .flatMap(options -> options.values().stream())
        .map(Literal::json)
        .toList();
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
