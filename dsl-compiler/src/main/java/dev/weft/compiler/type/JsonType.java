package dev.weft.compiler.type;

import dev.weft.compiler.literal.Literal;
import java.util.List;
import java.util.Optional;

/** Any JSON value, given as its text. */
public record JsonType() implements ParameterType {

  static Optional<ParameterType> declared(InputFacts input) {
    return Optional.of(new JsonType());
  }

  @Override
  public TypeWord word() {
    return TypeWord.JSON;
  }

  @Override
  public String described() {
    return "a JSON value";
  }

  @Override
  public String valueDescribed() {
    return described();
  }

  @Override
  public boolean fits(Literal saved) {
    return true;
  }

  @Override
  public Optional<Literal> value(Literal written, List<Literal> saved) {
    return written.isText() ? Literal.parse(written.text()) : Optional.of(written);
  }

  @Override
  public String valueHelp(String quoted) {
    return "write a JSON value in quotes, such as `= \"[1, 2]\"`";
  }

  @Override
  public Optional<ParameterType> narrowedBy(ParameterType other) {
    return Optional.empty();
  }
}
