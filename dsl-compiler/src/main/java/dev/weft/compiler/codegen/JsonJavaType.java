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
  public String checked(String constant, String argument) {
    return constant + ".json(" + argument + ")";
  }

  @Override
  public Optional<String> initial(DefaultValue.Constant value, String constant) {
    String json = value.literal().json();
    return Optional.of(
        value instanceof DefaultValue.Saved && json.length() > LONGEST_SHOWN
            ? constant + ".savedJson()"
            : JavaText.expression(json));
  }

  @Override
  public String requestMethod() {
    return "setJson";
  }

  @Override
  public String values() {
    return "One JSON value";
  }
}
