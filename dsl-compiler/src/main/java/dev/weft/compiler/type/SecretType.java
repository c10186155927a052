package dev.weft.compiler.type;

import dev.weft.compiler.literal.Literal;
import java.util.List;
import java.util.Optional;

/** A text that nothing shows. It goes where a text goes. */
public record SecretType() implements ParameterType {

  static Optional<ParameterType> declared(InputFacts input) {
    return TextType.declared(input).map(text -> new SecretType());
  }

  @Override
  public TypeWord word() {
    return TypeWord.SECRET;
  }

  @Override
  public String described() {
    return "a secret text";
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
    return "leave it out: a secret does not belong in a mapping";
  }

  @Override
  public Optional<ParameterType> narrowedBy(ParameterType other) {
    return Optional.empty();
  }
}
