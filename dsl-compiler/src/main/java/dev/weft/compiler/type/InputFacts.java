package dev.weft.compiler.type;

import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.catalog.NodeClass;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.literal.Literal.Kind;
import java.util.List;
import java.util.Optional;

/**
 * What is known of an input that a parameter sets.
 *
 * @param type by the catalog, which may know nothing that a value could be checked by
 * @param nodeClass of its node, by the catalog
 * @param saved what the workflow was saved with
 */
public record InputFacts(Optional<InputType> type, Optional<NodeClass> nodeClass, Literal saved) {

  /** The type that it has by the catalog. */
  public Optional<ParameterType> natural() {
    return type.flatMap(t -> CatalogType.of(t, nodeClass));
  }

  /** The type by how it happens to be saved, for want of anything better. */
  public ParameterType guessed() {
    return GuessedType.of(saved);
  }

  /** Whether a word of the mapping can only be held against what was saved. */
  boolean isUnknown() {
    return natural().isEmpty() || type.filter(CatalogType::isJson).isPresent();
  }

  boolean isKnown(Class<? extends InputType> kind) {
    return known(kind).isPresent();
  }

  <T extends InputType> Optional<T> known(Class<T> kind) {
    return isUnknown()
        ? Optional.empty()
        : type.map(InputFacts::plain).filter(kind::isInstance).map(kind::cast);
  }

  private static InputType plain(InputType type) {
    return CatalogType.choice(type).<InputType>map(choice -> choice).orElse(type);
  }

  /** Whether it was saved with a value of such a kind; null says nothing. */
  boolean isSavedAs(Kind... kinds) {
    return saved.kind() == Kind.NULL || List.of(kinds).contains(saved.kind());
  }

  /** Whether nothing speaks against a number; a text may be the placeholder of a template. */
  boolean takesAnyNumber() {
    return isUnknown()
        ? isSavedAs(Kind.INTEGER, Kind.DECIMAL, Kind.STRING)
        : isKnown(InputType.Choice.class) && saved.isNumber();
  }
}
