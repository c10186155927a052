package dev.weft.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.weft.compiler.binding.DefaultValue;
import java.util.Optional;

/** JSON is a {@code String} that is one JSON value. */
record JsonJavaType() implements JavaType {
  private static final int LONGEST_SHOWN = 60;

  @Override
  public TypeName type() {
    return RuntimeTypes.STRING;
  }

  @Override
  public CodeBlock checked(String constant, String argument) {
    return CodeBlock.of("$N.json($N)", constant, argument);
  }

  @Override
  public Optional<CodeBlock> initial(DefaultValue.Constant value, String constant) {
    String json = value.literal().json();
    return Optional.of(
        value instanceof DefaultValue.Saved && json.length() > LONGEST_SHOWN
            ? CodeBlock.of("$N.savedJson()", constant)
            : JavaText.block(json));
  }

  @Override
  public String sending(String verb) {
    return verb + "Json";
  }

  @Override
  public String values() {
    return "One JSON value";
  }
}
