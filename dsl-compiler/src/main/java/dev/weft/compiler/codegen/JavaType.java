package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.ParameterType;
import java.util.Optional;
import java.util.function.Function;

/**
 * How generated code holds, checks and sends the values of a parameter. A new type is one more of
 * these and one line in {@link #of}.
 */
interface JavaType {

  /** The type of setters and accessors. */
  TypeName type();

  /** The expression that checks a setter's argument and gives it back. */
  String checked(String constant, String argument);

  /**
   * The expression of a default.
   *
   * @param constant the parameter's own, to read what is saved
   * @return empty when the type cannot hold the value
   */
  Optional<String> initial(DefaultValue.Constant value, String constant);

  /** The expression of a drawn value; only a seed has one. */
  default String drawn() {
    throw new AssertionError(type() + " cannot be drawn");
  }

  /** The method of a request's builder that takes the value. */
  default String requestMethod() {
    return "set";
  }

  /** What the value is in {@code toString()}. */
  default String shown(String field) {
    return field;
  }

  /** What Javadoc says of the values, as the start of a sentence; may be empty. */
  default String values() {
    return "";
  }

  /** The type of a parameter; {@code choices} gives the name of the class of a choice. */
  static JavaType of(Parameter parameter, Function<Parameter, ClassName> choices) {
    ParameterType type = parameter.type();
    if (type instanceof ParameterType.Text) {
      return new TextJavaType();
    } else if (type instanceof ParameterType.Int range) {
      return SignedJavaType.of(range, parameter.defaultValue());
    } else if (type instanceof ParameterType.Float range) {
      return new DoubleJavaType(range);
    } else if (type instanceof ParameterType.Bool) {
      return new BooleanJavaType();
    } else if (type instanceof ParameterType.Seed range) {
      return UnsignedJavaType.of(range);
    } else if (type instanceof ParameterType.Choice choice) {
      return ChoiceJavaType.of(
          choices.apply(parameter),
          choice,
          parameter.defaultValue().constant().map(DefaultValue.Constant::literal));
    } else if (type instanceof ParameterType.File) {
      return new FileJavaType();
    } else if (type instanceof ParameterType.Json) {
      return new JsonJavaType();
    }
    throw new AssertionError(type);
  }
}
