package dev.weft.compiler.codegen;

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
  public Code conversion(Imports imports) {
    return Code.of(imports.name(RuntimeTypes.UNTYPED_VALUE), "::asJson");
  }

  @Override
  public Code checked(String constant, String argument) {
    return Code.of(constant, ".json(", argument, ")");
  }

  @Override
  public Optional<Code> initial(DefaultValue.Constant value, String constant) {
    String json = value.literal().json();
    return Optional.of(
        value instanceof DefaultValue.Saved && json.length() > LONGEST_SHOWN
            ? Code.of(constant, ".savedJson()")
            : JavaText.expression(json));
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
