package dev.weft.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.literal.Literal;
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
  public Optional<CodeBlock> initial(DefaultValue.Constant value, String constant) {
    return Optional.of(value.literal())
        .filter(literal -> literal.kind() == Literal.Kind.BOOLEAN)
        .map(literal -> CodeBlock.of("$L", literal.text()));
  }
}
