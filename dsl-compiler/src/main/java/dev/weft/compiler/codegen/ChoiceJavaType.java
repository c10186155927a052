package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.weft.compiler.binding.ParameterType;
import dev.weft.compiler.workflow.InputValue;
import java.util.List;
import java.util.Optional;

/**
 * A choice is a class of its own, or an enum when the mapping closes it.
 *
 * @param options those that have a constant
 * @param known how many options there are
 * @param onlyTexts whether every value known is a text, so that the value says what is sent
 */
record ChoiceJavaType(
    ClassName type, List<ChoiceOption> options, int known, boolean closed, boolean onlyTexts)
    implements JavaType {

  static ChoiceJavaType of(
      ClassName type, ParameterType.Choice choice, Optional<DefaultLiteral> value) {
    List<String> known = choice.options();
    List<ChoiceOption> options =
        ChoiceOption.of(known.subList(0, Math.min(known.size(), Limits.CONSTANTS_OF_A_CHOICE)));
    boolean onlyTexts =
        options.stream().allMatch(option -> isText(option.literal()))
            && value.filter(v -> !isText(v)).isEmpty();
    return new ChoiceJavaType(type, options, known.size(), choice.closed(), onlyTexts);
  }

  /** Whether every option is a whole number: then so is one that is not known. */
  boolean isNumeric() {
    return !options.isEmpty()
        && options.stream().allMatch(o -> o.literal().kind() == InputValue.Kind.INTEGER);
  }

  @Override
  public CodeBlock checked(String constant, String argument) {
    return CodeBlock.of("$N.given($N)", constant, argument);
  }

  @Override
  public Optional<CodeBlock> initial(DefaultLiteral value, String constant) {
    Optional<CodeBlock> option =
        options.stream()
            .filter(o -> o.is(value))
            .findFirst()
            .map(o -> CodeBlock.of("$T.$N", type, o.constant()));
    return closed ? option : Optional.of(option.orElseGet(() -> unlisted(value, constant)));
  }

  private CodeBlock unlisted(DefaultLiteral value, String constant) {
    if (isText(value) && !isNumeric()) {
      return CodeBlock.of("$T.of($L)", type, TextJavaType.text(value, constant));
    }
    return CodeBlock.of("new $T($L)", type, ChoiceParts.arguments(this, value));
  }

  private static boolean isText(DefaultLiteral value) {
    return value.kind() == InputValue.Kind.STRING;
  }
}
