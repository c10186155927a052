package dev.weft.compiler.type;

import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.literal.Literal.Kind;
import java.util.List;
import java.util.Optional;

/** True or false. */
public record BoolType() implements ParameterType {

  /** For a choice between the two, too. */
  static Optional<ParameterType> declared(InputFacts input) {
    boolean takes =
        input.isUnknown()
            ? input.isSavedAs(Kind.BOOLEAN, Kind.STRING)
            : input.isKnown(InputType.Bool.class)
                || input
                    .known(InputType.Choice.class)
                    .filter(CatalogType::isEitherTruth)
                    .isPresent();
    return takes ? Optional.of(new BoolType()) : Optional.empty();
  }

  @Override
  public TypeWord word() {
    return TypeWord.BOOL;
  }

  @Override
  public String described() {
    return "`true` or `false`";
  }

  @Override
  public String valueDescribed() {
    return described();
  }

  @Override
  public boolean fits(Literal saved) {
    return saved.kind() == Kind.BOOLEAN;
  }

  @Override
  public Optional<Literal> value(Literal written, List<Literal> saved) {
    return Optional.of(written).filter(this::fits);
  }

  @Override
  public String valueHelp(String quoted) {
    return "write `true` or `false`";
  }

  @Override
  public Optional<ParameterType> narrowedBy(ParameterType other) {
    return Optional.empty();
  }
}
