package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.weft.compiler.binding.DefaultValue;
import java.util.Optional;

/** A file of any kind is an {@code InputFile}; the saved one is on the server already. */
record FileJavaType(ClassName type) implements JavaType {

  @Override
  public CodeBlock checked(String constant, String argument) {
    return CodeBlock.of("$N.given($N)", constant, argument);
  }

  @Override
  public Optional<CodeBlock> initial(DefaultValue.Constant value, String constant) {
    return value.literal().isText()
        ? Optional.of(CodeBlock.of("$T.onServer($L)", type, TextJavaType.text(value, constant)))
        : Optional.empty();
  }
}
