package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.type.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A choice is a class of its own, or an enum when the mapping closes it.
 *
 * @param options those that have a constant
 * @param known how many options there are
 */
record ChoiceJavaType(
    ClassName type, List<ChoiceOption> options, int known, boolean closed, ChoiceForm form)
    implements JavaType {

  static ChoiceJavaType of(Parameter parameter, ClassName type) {
    Options choice = parameter.type().options().orElseThrow();
    List<Literal> known = choice.values();
    List<ChoiceOption> options =
        ChoiceOption.of(known.subList(0, Math.min(known.size(), Limits.CONSTANTS_OF_A_CHOICE)));
    List<Literal> values = new ArrayList<>();
    options.forEach(option -> values.add(option.literal()));
    parameter.defaultValue().constant().ifPresent(value -> values.add(value.literal()));
    ChoiceForm form = ChoiceForm.of(values);
    boolean takesTexts = !choice.closed() && !isWhole(values);
    return new ChoiceJavaType(
        type,
        options,
        known.size(),
        choice.closed(),
        form == ChoiceForm.LITERALS && takesTexts ? ChoiceForm.MIXED : form);
  }

  private static boolean isWhole(List<Literal> values) {
    return values.stream().allMatch(v -> v.kind() == Literal.Kind.INTEGER);
  }

  @Override
  public String checked(String constant, String argument) {
    return constant + ".given(" + argument + ")";
  }

  @Override
  public Optional<String> initial(DefaultValue.Constant value, String constant) {
    Optional<String> option =
        options.stream()
            .filter(o -> o.literal().means(value.literal()))
            .findFirst()
            .map(o -> type.simpleName() + "." + o.constant());
    return closed ? option : Optional.of(option.orElseGet(() -> unlisted(value, constant)));
  }

  private String unlisted(DefaultValue.Constant value, String constant) {
    return value.literal().isText()
        ? type.simpleName() + ".of(" + TextJavaType.text(value, constant) + ")"
        : created(value.literal());
  }

  /** The expression that makes the value. */
  String created(Literal value) {
    return "new " + type.simpleName() + "(" + ChoiceParts.arguments(this, value) + ")";
  }
}
