package dev.weft.compiler.codegen;

import com.palantir.javapoet.TypeName;
import dev.weft.compiler.binding.DefaultValue;
import java.util.Optional;

/** A file of any kind is an {@code InputFile}; the saved one is on the server already. */
record FileJavaType() implements JavaType {

  @Override
  public TypeName type() {
    return RuntimeTypes.INPUT_FILE;
  }

  @Override
  public String checked(String constant, String argument) {
    return constant + ".given(" + argument + ")";
  }

  @Override
  public Optional<String> initial(DefaultValue.Constant value, String constant) {
    return value.literal().isText()
        ? Optional.of(
            RuntimeTypes.INPUT_FILE + ".onServer(" + TextJavaType.text(value, constant) + ")")
        : Optional.empty();
  }
}
