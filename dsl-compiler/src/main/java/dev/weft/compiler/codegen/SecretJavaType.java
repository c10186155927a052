package dev.weft.compiler.codegen;

import com.palantir.javapoet.TypeName;
import dev.weft.compiler.binding.DefaultValue;
import java.util.Optional;

/** A secret is a {@code String}; a saved one stays in the workflow and is in no source. */
record SecretJavaType() implements JavaType {

  @Override
  public TypeName type() {
    return RuntimeTypes.STRING;
  }

  @Override
  public Code conversion(Imports imports) {
    return Code.of(imports.name(RuntimeTypes.UNTYPED_VALUE), "::asSecret");
  }

  @Override
  public Code checked(String constant, String argument) {
    return Code.of(constant, ".given(", argument, ")");
  }

  @Override
  public Optional<Code> initial(DefaultValue.Constant value, String constant) {
    return Optional.of(Code.of(constant, ".savedText()"));
  }

  @Override
  public String values() {
    return "No text of this class shows it, but ComfyUI writes it into pictures and its history";
  }
}
