package dev.weft.compiler.codegen;

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
  public Code conversion(Imports imports) {
    return Code.of(imports.name(RuntimeTypes.UNTYPED_VALUE), "::asBoolean");
  }

  @Override
  public Code checked(String constant, String argument) {
    return Code.of(argument);
  }

  @Override
  public Optional<Code> initial(DefaultValue.Constant value, String constant) {
    return Optional.of(value.literal())
        .filter(literal -> literal.kind() == Literal.Kind.BOOLEAN)
        .map(literal -> Code.of(literal.text()));
  }
}
