package dev.weft.compiler.type;

import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.literal.Literal.Kind;
import java.util.List;
import java.util.Optional;

/** Any text. */
public record TextType() implements ParameterType {

  /** A text for a choice of texts, too. */
  static Optional<ParameterType> declared(InputFacts input) {
    boolean takes =
        (input.isUnknown() || input.isKnown(InputType.Choice.class))
            ? input.isSavedAs(Kind.STRING)
            : input.isKnown(InputType.Text.class);
    return takes ? Optional.of(new TextType()) : Optional.empty();
  }

  @Override
  public TypeWord word() {
    return TypeWord.TEXT;
  }

  @Override
  public String described() {
    return "a text";
  }

  @Override
  public String valueDescribed() {
    return described();
  }

  @Override
  public boolean fits(Literal saved) {
    return saved.isText();
  }

  @Override
  public Optional<Literal> value(Literal written, List<Literal> saved) {
    return Optional.of(written).filter(Literal::isText);
  }

  @Override
  public String valueHelp(String quoted) {
    return "write it in quotes: `= " + quoted + "`";
  }

  @Override
  public Optional<ParameterType> narrowedBy(ParameterType other) {
    return Optional.empty();
  }
}
