package dev.weft.compiler.codegen;

import com.palantir.javapoet.TypeName;
import dev.weft.compiler.binding.DefaultValue;
import java.util.Optional;

/** A text is a {@code String}. */
record TextJavaType() implements JavaType {
  /** A longer saved text is read from the workflow: nobody reads a screenful of literal. */
  private static final int LONGEST_SHOWN = 60;

  /** The saved or given text: a literal when it is short or not in the workflow. */
  static Code text(DefaultValue.Constant value, String constant) {
    return value instanceof DefaultValue.Saved && value.literal().text().length() > LONGEST_SHOWN
        ? Code.of(constant, ".savedText()")
        : JavaText.expression(value.literal().text());
  }

  @Override
  public TypeName type() {
    return RuntimeTypes.STRING;
  }

  @Override
  public Code conversion(Imports imports) {
    return Code.of(imports.name(RuntimeTypes.UNTYPED_VALUE), "::asText");
  }

  @Override
  public Code checked(String constant, String argument) {
    return Code.of(constant, ".given(", argument, ")");
  }

  @Override
  public Optional<Code> initial(DefaultValue.Constant value, String constant) {
    return value.literal().isText() ? Optional.of(text(value, constant)) : Optional.empty();
  }
}
