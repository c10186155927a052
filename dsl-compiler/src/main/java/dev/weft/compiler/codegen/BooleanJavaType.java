package dev.weft.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
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
  public CodeBlock checked(String constant, String argument) {
    return CodeBlock.of("$N", argument);
  }

  @Override
  public Optional<CodeBlock> initial(DefaultLiteral value, String constant) {
    return value.kind() == InputValue.Kind.BOOLEAN
        ? Optional.of(CodeBlock.of("$L", value.text()))
        : Optional.empty();
  }
}
