package dev.weft.compiler.codegen;

import com.palantir.javapoet.TypeName;
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
  public Optional<String> initial(DefaultLiteral value, String constant) {
    String json = value.json();
    return Optional.of(
        value.saved() && json.length() > LONGEST_SHOWN
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
