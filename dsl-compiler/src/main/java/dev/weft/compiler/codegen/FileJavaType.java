package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import dev.weft.compiler.binding.DefaultValue;
import java.util.Optional;

/** A file of any kind is an {@code InputFile}; the saved one is on the server already. */
record FileJavaType(ClassName type) implements JavaType {

  @Override
  public Code checked(String constant, String argument) {
    return Code.of(constant, ".given(", argument, ")");
  }

  @Override
  public Optional<Code> initial(DefaultValue.Constant value, String constant) {
    return value.literal().isText()
        ? Optional.of(Code.of(type, ".onServer(", TextJavaType.text(value, constant), ")"))
        : Optional.empty();
  }
}
