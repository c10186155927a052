package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import dev.weft.compiler.schema.PropertySchema;
import dev.weft.compiler.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A property as data.
 *
 * @param schema what is known of it without the class
 * @param calls those that join its names to its setter and accessor, of the class that has it
 */
record DescribedProperty(PropertySchema schema, Function<ClassName, List<Code>> calls) {

  /** What stands before it in its line is some 14 characters. */
  private static final int LONGEST_CALL = 86;

  /** The calls that join its names to the setter and accessor of a class, with their dots. */
  List<Code> joins(ClassName owner) {
    return calls.apply(owner);
  }

  /**
   * One with a value that is no parameter's; see {@link #of(Property, Code, SchemaObject, Code)}.
   */
  static DescribedProperty of(Property property, SchemaObject schema, Code conversion) {
    return of(property, JavaText.expression(property.title()), schema, conversion);
  }

  /**
   * One with a value.
   *
   * @param named its name in the mapping, or the runtime's {@code Parameter}, which knows it and
   *     where the value goes
   * @param conversion the function that makes an {@code UntypedValue} what the setter takes
   */
  static DescribedProperty of(Property property, Code named, SchemaObject schema, Code conversion) {
    Optional<String> former = property.formerName().map(FormerName::title);
    Function<ClassName, List<Code>> joins =
        owner -> {
          List<Code> calls = new ArrayList<>();
          Code call = set(named, conversion, property);
          calls.add(property.secret() ? Code.of(call, ")") : told(call, owner, property));
          former.ifPresent(
              title ->
                  calls.add(Code.of(set(JavaText.expression(title), conversion, property), ")")));
          return calls;
        };
    return new DescribedProperty(
        new PropertySchema(property.title(), property.title(), former, property.required(), schema),
        joins);
  }

  private static Code set(Code named, Code conversion, Property property) {
    return Code.of(".set(", named, ", ", conversion, ", ", setter(property));
  }

  /** A call that ends with the accessor as a function, on two lines where one is too short. */
  static Code told(Code call, ClassName owner, Property property) {
    Code accessor = Code.of(owner, "::", property.name(), ")");
    int length = call.text().length() + accessor.text().length();
    return Code.of(call, length < LONGEST_CALL ? ", " : ",\n    ", accessor);
  }

  /** The setter as a function. */
  static Code setter(Property property) {
    return Code.of(ClassPlan.BUILDER, "::", property.name());
  }
}
