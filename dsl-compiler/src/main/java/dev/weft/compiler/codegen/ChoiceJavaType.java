package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.type.Options;
import dev.weft.compiler.type.SharedChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A choice is a record of its own, or an enum when the mapping closes it.
 *
 * @param options those that have a constant
 * @param known how many options there are
 * @param shared whether the type stands in a file of its own
 */
record ChoiceJavaType(
    ClassName type,
    List<ChoiceOption> options,
    int known,
    boolean closed,
    ChoiceForm form,
    boolean shared)
    implements JavaType {

  /** The type of a choice that several workflows share. */
  static ChoiceJavaType of(SharedChoice choice, ClassName type) {
    List<ChoiceOption> options = constants(choice.values());
    ChoiceForm form = ChoiceForm.of(options.stream().map(ChoiceOption::literal).toList());
    return new ChoiceJavaType(type, options, choice.values().size(), false, form, true);
  }

  /** The type of a choice that is the parameter's own. */
  static ChoiceJavaType of(Parameter parameter, ClassName type) {
    Options choice = parameter.type().options().orElseThrow();
    List<Literal> known = choice.values();
    List<ChoiceOption> options = constants(known);
    List<Literal> values = new ArrayList<>();
    options.forEach(option -> values.add(option.literal()));
    parameter.defaultValue().constant().ifPresent(value -> values.add(value.literal()));
    return new ChoiceJavaType(
        type, options, known.size(), choice.closed(), ChoiceForm.of(values), false);
  }

  private static List<ChoiceOption> constants(List<Literal> known) {
    return ChoiceOption.of(known.subList(0, Math.min(known.size(), Limits.CONSTANTS_OF_A_CHOICE)));
  }

  @Override
  public JavaExpression value(String field) {
    return JavaExpression.primary(RuntimeTypes.STRING, field, ".value()");
  }

  /** The only constant of the enum whose value is this text; a number may be written the same. */
  Optional<Code> option(String value) {
    List<ChoiceOption> meant =
        options.stream().filter(option -> option.literal().text().equals(value)).toList();
    return closed && meant.size() == 1
        ? Optional.of(Code.of(type, ".", meant.get(0).constant()))
        : Optional.empty();
  }

  @Override
  public Code conversion(Imports imports) {
    if (closed) {
      return Code.of("value -> value.oneOf(", type, ".values())");
    }
    return switch (form) {
      case TEXTS -> Code.of("value -> new ", type, "(value.asText())");
      case NUMBERS -> Code.of("value -> new ", type, "(value.asLong())");
      case DECIMALS -> Code.of("value -> new ", type, "(value.asDouble())");
      case MIXED -> Code.of("value -> value.asOption(", type, "::new)");
    };
  }

  @Override
  public Code checked(String constant, String argument) {
    return Code.of(constant, ".given(", argument, ")");
  }

  @Override
  public Optional<Code> initial(DefaultValue.Constant value, String constant) {
    Optional<Code> option =
        options.stream()
            .filter(o -> o.literal().means(value.literal()))
            .findFirst()
            .map(o -> Code.of(type, ".", o.constant()));
    return closed || !form.holds(value.literal())
        ? option
        : Optional.of(option.orElseGet(() -> unlisted(value, constant)));
  }

  private Code unlisted(DefaultValue.Constant value, String constant) {
    return value.literal().isText()
        ? Code.of("new ", type, "(", TextJavaType.text(value, constant), ")")
        : created(value.literal());
  }

  /** The same, but every value is made by the constructor. */
  ChoiceJavaType withoutConstants() {
    return new ChoiceJavaType(type, List.of(), known, closed, form, shared);
  }

  /** The expression that makes a value of the record. */
  Code created(Literal value) {
    Code arguments =
        switch (form) {
          case TEXTS -> JavaText.expression(value.text());
          case NUMBERS -> Code.of(SignedJavaType.literal(value.integer().orElseThrow()));
          case DECIMALS -> DoubleJavaType.literal(value.number().orElseThrow());
          case MIXED -> value.isText() ? JavaText.expression(value.text()) : arguments(value);
        };
    return Code.of("new ", type, "(", arguments, ")");
  }

  /** The arguments of the enum's constructor. */
  Code arguments(Literal value) {
    Code text = JavaText.expression(value.text());
    if (form != ChoiceForm.MIXED) {
      return text;
    }
    Code literal = value.isText() ? Code.of("null") : JavaText.expression(value.json());
    return Code.of(text, ", ", literal);
  }

  /**
   * The type itself.
   *
   * @param link the property that takes it
   */
  TypeSpec declaration(String link, Imports imports) {
    return closed
        ? ChoiceEnum.of(this, link, imports)
        : ChoiceRecord.of(this, ChoiceRecord.documentation(this, link), imports).build();
  }
}
