package dev.weft.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.weft.compiler.binding.DefaultValue;
import java.util.Optional;

/** A text is a {@code String}. */
record TextJavaType() implements JavaType {
  /** A longer saved text is read from the workflow: nobody reads a screenful of literal. */
  private static final int LONGEST_SHOWN = 60;

  /** The saved or given text: a literal when it is short or not in the workflow. */
  static CodeBlock text(DefaultValue.Constant value, String constant) {
    return value instanceof DefaultValue.Saved && value.literal().text().length() > LONGEST_SHOWN
        ? CodeBlock.of("$N.savedText()", constant)
        : JavaText.block(value.literal().text());
  }

  @Override
  public TypeName type() {
    return RuntimeTypes.STRING;
  }

  @Override
  public CodeBlock checked(String constant, String argument) {
    return CodeBlock.of("$N.given($N)", constant, argument);
  }

  @Override
  public Optional<CodeBlock> initial(DefaultValue.Constant value, String constant) {
    return value.literal().isText() ? Optional.of(text(value, constant)) : Optional.empty();
  }
}
