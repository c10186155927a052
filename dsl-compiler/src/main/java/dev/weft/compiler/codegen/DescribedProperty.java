package dev.weft.compiler.codegen;

import dev.weft.compiler.schema.PropertySchema;
import dev.weft.compiler.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A property as data.
 *
 * @param schema what is known of it without the class
 * @param joins the calls that join its names to its setter, with their dots
 */
record DescribedProperty(PropertySchema schema, List<Code> joins) {

  DescribedProperty {
    joins = List.copyOf(joins);
  }

  /**
   * One with a value.
   *
   * @param conversion the function that makes an {@code UntypedValue} what the setter takes
   */
  static DescribedProperty of(Property property, SchemaObject schema, Code conversion) {
    Optional<String> former = property.formerName().map(FormerName::title);
    List<Code> joins = new ArrayList<>();
    joins.add(set(property.title(), conversion, property));
    former.ifPresent(title -> joins.add(set(title, conversion, property)));
    return new DescribedProperty(
        new PropertySchema(property.title(), property.title(), former, property.required(), schema),
        joins);
  }

  private static Code set(String title, Code conversion, Property property) {
    return Code.of(
        ".set(", JavaText.expression(title), ", ", conversion, ", ", setter(property), ")");
  }

  /** The setter as a function. */
  static Code setter(Property property) {
    return Code.of(ClassPlan.BUILDER, "::", property.name());
  }
}
