package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.type.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A choice is a record of its own, or an enum when the mapping closes it.
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
    return new ChoiceJavaType(type, options, known.size(), choice.closed(), ChoiceForm.of(values));
  }

  @Override
  public CodeBlock checked(String constant, String argument) {
    return CodeBlock.of("$N.given($N)", constant, argument);
  }

  @Override
  public Optional<CodeBlock> initial(DefaultValue.Constant value, String constant) {
    Optional<CodeBlock> option =
        options.stream()
            .filter(o -> o.literal().means(value.literal()))
            .findFirst()
            .map(o -> CodeBlock.of("$T.$N", type, o.constant()));
    return closed ? option : Optional.of(option.orElseGet(() -> unlisted(value, constant)));
  }

  private CodeBlock unlisted(DefaultValue.Constant value, String constant) {
    return value.literal().isText()
        ? CodeBlock.of("new $T($L)", type, TextJavaType.text(value, constant))
        : created(value.literal());
  }

  /** The expression that makes a value of the record. */
  CodeBlock created(Literal value) {
    CodeBlock arguments =
        switch (form) {
          case TEXTS -> JavaText.block(value.text());
          case NUMBERS -> CodeBlock.of("$L", SignedJavaType.literal(value.integer().orElseThrow()));
          case MIXED -> value.isText() ? JavaText.block(value.text()) : arguments(value);
        };
    return CodeBlock.of("new $T($L)", type, arguments);
  }

  /** The arguments of the enum's constructor. */
  CodeBlock arguments(Literal value) {
    CodeBlock text = JavaText.block(value.text());
    if (form != ChoiceForm.MIXED) {
      return text;
    }
    CodeBlock literal = value.isText() ? CodeBlock.of("null") : JavaText.block(value.json());
    return CodeBlock.of("$L, $L", text, literal);
  }

  /**
   * The type itself.
   *
   * @param link the property that takes it
   */
  TypeSpec declaration(String link, Imports imports) {
    return closed ? ChoiceEnum.of(this, link, imports) : ChoiceRecord.of(this, link, imports);
  }
}
