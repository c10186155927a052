package dev.weft.compiler.codegen;

import com.palantir.javapoet.TypeName;
import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.Parameter;
import java.util.Optional;

/**
 * A parameter and what it is in Java.
 *
 * @param name its fields, setters, starter and accessor
 * @param constant the client's {@code Parameter}
 * @param initial the expression of its default; empty when it has none
 */
record ParameterPlan(
    Parameter parameter, String name, String constant, JavaType java, Optional<String> initial) {

  TypeName type() {
    return java.type();
  }

  boolean required() {
    return parameter.required();
  }

  boolean drawn() {
    return parameter.defaultValue() instanceof DefaultValue.Random;
  }
}
