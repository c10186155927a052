package dev.weft.compiler.codegen;

import com.palantir.javapoet.TypeName;
import dev.weft.compiler.workflow.InputValue;
import java.util.Optional;

/** A {@code boolean}. */
record BooleanJavaType() implements JavaType {

  @Override
  public TypeName type() {
    return TypeName.BOOLEAN;
  }

  @Override
  public String checked(String constant, String argument) {
    return argument;
  }

  @Override
  public Optional<String> initial(DefaultLiteral value, String constant) {
    return value.kind() == InputValue.Kind.BOOLEAN ? Optional.of(value.text()) : Optional.empty();
  }
}
