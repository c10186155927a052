package dev.weft.compiler.codegen;

import com.palantir.javapoet.TypeName;
import dev.weft.compiler.codegen.JavaExpression.Level;
import dev.weft.compiler.expression.Expression;
import dev.weft.compiler.literal.Literal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The names of properties and of what is derived from them, within the generated class. */
final class PropertyNames implements ExpressionNames {
  private final Map<String, Property> properties = new HashMap<>();
  private final Map<String, JavaExpression> values = new HashMap<>();

  PropertyNames(List<Property> properties) {
    properties.forEach(property -> this.properties.put(property.title(), property));
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
    JavaExpression derived = values.get(use.named().name());
    return derived != null ? derived : property(use.named().name()).value();
  }

  @Override
  public JavaExpression given(Expression.Given given, boolean outcome) {
    Property property = property(given.named().name());
    return new JavaExpression(
        property.given(outcome), Level.EQUALITY, TypeName.BOOLEAN, Optional.empty(), false);
  }

  @Override
  public JavaExpression switchCase(Expression.Case one) {
    Property property = property(one.type().name());
    return JavaExpression.primary(
        property.type(), property.argument(Literal.ofText(one.name())).orElseThrow());
  }

  private Property property(String name) {
    return Objects.requireNonNull(properties.get(name), name);
  }
}
