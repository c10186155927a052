package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.weft.compiler.codegen.JavaExpression.Level;
import dev.weft.compiler.expression.Expression;
import dev.weft.compiler.expression.Named;
import dev.weft.compiler.literal.Literal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The names of properties and of what is derived from them, within the generated class: that of the
 * workflow, or that of the elements of a list, which asks the workflow for what is around the list.
 */
final class PropertyNames implements ExpressionNames {
  private final Map<String, Property> properties = new HashMap<>();
  private final Map<String, JavaExpression> values = new HashMap<>();
  private final Optional<Around> around;

  /**
   * What is around a list.
   *
   * @param object the variable that holds the workflow
   * @param type the workflow's class
   */
  private record Around(PropertyNames names, String object, ClassName type) {

    /** A constant of one of its types, which the elements' own may hide. */
    Code constant(Code constant) {
      return Code.of(type, ".", constant);
    }
  }

  private PropertyNames(List<Property> properties, Optional<Around> around) {
    properties.forEach(property -> this.properties.put(property.title(), property));
    this.around = around;
  }

  /** Those of a workflow. */
  static PropertyNames of(List<Property> properties) {
    return new PropertyNames(properties, Optional.empty());
  }

  /**
   * Those of the elements of a list, around which these are.
   *
   * @param workflow the variable that holds the workflow
   * @param type the workflow's class
   */
  PropertyNames ofElements(List<Property> properties, String workflow, ClassName type) {
    return new PropertyNames(properties, Optional.of(new Around(this, workflow, type)));
  }

  /** Whether a name is one of these, and not of those around. */
  boolean has(Named named) {
    return named.list().isPresent() == around.isPresent();
  }

  boolean knows(String name) {
    return values.containsKey(name);
  }

  /** Adds a derived value. */
  void add(String name, JavaExpression value) {
    values.put(name, value);
  }

  @Override
  public JavaExpression value(Expression.NameUse use) {
    return has(use.named())
        ? value(use.named().name(), "")
        : outside().names().value(use.named().name(), outside().object() + ".");
  }

  private JavaExpression value(String name, String object) {
    JavaExpression derived = values.get(name);
    if (derived == null) {
      Property property = property(name);
      return property.value(object + property.name());
    }
    return new JavaExpression(
        Code.of(object, derived.code()),
        derived.level(),
        derived.type(),
        derived.interval(),
        derived.fails());
  }

  @Override
  public JavaExpression given(Expression.Given given, boolean outcome) {
    return has(given.named())
        ? given(given.named().name(), "", outcome)
        : outside().names().given(given.named().name(), outside().object() + ".", outcome);
  }

  private JavaExpression given(String name, String object, boolean outcome) {
    Property property = property(name);
    return new JavaExpression(
        property.given(object + property.name(), outcome),
        Level.EQUALITY,
        TypeName.BOOLEAN,
        Optional.empty(),
        false);
  }

  @Override
  public Optional<JavaExpression> chosen(Expression.NameUse choice, String value, boolean outcome) {
    String name = choice.named().name();
    return has(choice.named())
        ? option(name, value).map(option -> compared(property(name).name(), option, outcome))
        : outside()
            .names()
            .option(name, value)
            .map(
                option ->
                    compared(
                        outside().object() + "." + outside().names().property(name).name(),
                        outside().constant(option),
                        outcome));
  }

  private Optional<Code> option(String name, String value) {
    return values.containsKey(name) ? Optional.empty() : property(name).option(value);
  }

  private static JavaExpression compared(String field, Code option, boolean outcome) {
    return new JavaExpression(
        Code.of(field, outcome ? " == " : " != ", option),
        Level.EQUALITY,
        TypeName.BOOLEAN,
        Optional.empty(),
        false);
  }

  /** Switches are of the workflow alone. */
  @Override
  public JavaExpression switchCase(Expression.Case one) {
    return around
        .map(outside -> constant(outside, outside.names().switchCase(one)))
        .orElseGet(() -> ownCase(one));
  }

  private static JavaExpression constant(Around outside, JavaExpression one) {
    return JavaExpression.primary(one.type(), outside.constant(one.code()));
  }

  private JavaExpression ownCase(Expression.Case one) {
    Property property = property(one.type().name());
    return JavaExpression.primary(
        property.type(), property.argument(Literal.ofText(one.name())).orElseThrow());
  }

  private Around outside() {
    return around.orElseThrow();
  }

  private Property property(String name) {
    return Objects.requireNonNull(properties.get(name), name);
  }
}
