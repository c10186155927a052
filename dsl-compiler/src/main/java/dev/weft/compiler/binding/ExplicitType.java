package dev.weft.compiler.binding;

import dev.weft.compiler.binding.ParameterType.FileKind;
import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.literal.Literal.Kind;
import dev.weft.compiler.literal.Numbers;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * The type that a word of the mapping means for an input.
 *
 * <p>The word wins over the catalog wherever the server could take such a value: {@code int} for a
 * {@code FLOAT}, {@code text} for a choice, {@code json} for anything. Where it could not, there is
 * no such type.
 */
final class ExplicitType {
  private final List<String> options;
  private final Target target;
  private final Optional<InputType> known;

  /**
   * @param options what the mapping allows for a choice, unquoted; empty when it does not say
   */
  ExplicitType(List<String> options, Target target) {
    this.options = options;
    this.target = target;
    this.known =
        target
            .definition()
            .map(InputDefinition::type)
            .map(type -> CatalogType.choice(type).<InputType>map(c -> c).orElse(type))
            .filter(type -> CatalogType.of(type, Optional.empty()).isPresent());
  }

  Optional<ParameterType> of(TypeWord word) {
    return switch (word) {
      case TEXT -> when(takesText(), new ParameterType.Text());
      case INT -> whole();
      case FLOAT -> number();
      case BOOL -> when(takesBool(), new ParameterType.Bool());
      case SEED -> seed();
      case CHOICE -> choice();
      case IMAGE, MASK, VIDEO, AUDIO, FILE -> file(FileKind.valueOf(word.name()));
      case JSON -> Optional.of(new ParameterType.Json());
    };
  }

  private boolean takesText() {
    return (known.isEmpty() || known.get() instanceof InputType.Choice)
        ? savedAs(Kind.STRING)
        : known.get() instanceof InputType.Text;
  }

  private boolean takesBool() {
    return known.isEmpty()
        ? savedAs(Kind.BOOLEAN, Kind.STRING)
        : known.get() instanceof InputType.Bool;
  }

  private Optional<ParameterType> whole() {
    if (known.isPresent() && known.get() instanceof InputType.Int number) {
      return Optional.of(CatalogType.whole(number));
    }
    if (known.isPresent() && known.get() instanceof InputType.Float number) {
      return Optional.of(CatalogType.whole(number.min(), number.max()));
    }
    return when(
        takesNumbers(),
        new ParameterType.Int(Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private Optional<ParameterType> number() {
    if (known.isPresent() && known.get() instanceof InputType.Float number) {
      return CatalogType.of(number, Optional.empty());
    }
    return when(
        takesNumbers(),
        new ParameterType.Float(Optional.empty(), Optional.empty(), Optional.empty()));
  }

  /** Whether nothing speaks against a number; a text may be the placeholder of a template. */
  private boolean takesNumbers() {
    if (known.isPresent()) {
      return known.get() instanceof InputType.Choice && target.saved().literal().isNumber();
    }
    return savedAs(Kind.INTEGER, Kind.DECIMAL, Kind.STRING);
  }

  private Optional<ParameterType> seed() {
    if (known.isPresent()) {
      return known.get() instanceof InputType.Int number && CatalogType.canBeSeed(number)
          ? Optional.of(CatalogType.seed(number))
          : Optional.empty();
    }
    return when(
        savedAs(Kind.INTEGER, Kind.STRING),
        new ParameterType.Seed(BigInteger.ZERO, Numbers.SEED_MAX));
  }

  private Optional<ParameterType> choice() {
    List<Literal> listed = List.of();
    if (known.isPresent() && known.get() instanceof InputType.Choice choice) {
      listed = choice.options();
    } else if (options.isEmpty() || !takesListedOptions()) {
      return Optional.empty();
    }
    if (options.isEmpty()) {
      return Optional.of(new ParameterType.Choice(listed, false));
    }
    List<Literal> catalog = listed;
    Literal saved = target.saved().literal();
    return Optional.of(
        new ParameterType.Choice(
            options.stream().map(option -> ChoiceOptions.literal(option, catalog, saved)).toList(),
            true));
  }

  private boolean takesListedOptions() {
    return known.isEmpty()
        ? target.saved().literal().isScalar()
        : known.get() instanceof InputType.Text;
  }

  private Optional<ParameterType> file(FileKind kind) {
    return when(takesFile(kind), new ParameterType.File(kind));
  }

  private boolean takesFile(FileKind kind) {
    if (known.isEmpty()) {
      return savedAs(Kind.STRING);
    }
    if (known.get() instanceof InputType.Choice choice) {
      return choice
          .upload()
          .map(upload -> takesUpload(upload, kind))
          .orElse(choice.options().isEmpty());
    }
    return known.get() instanceof InputType.Text;
  }

  private static boolean takesUpload(InputType.Upload upload, FileKind kind) {
    if (upload == InputType.Upload.FILE || kind == FileKind.FILE) {
      return true;
    }
    FileKind taken = kind == FileKind.MASK ? FileKind.IMAGE : kind;
    return upload.name().equals(taken.name());
  }

  /** Whether the workflow was saved with a value of such a kind; null says nothing. */
  private boolean savedAs(Kind... kinds) {
    Kind saved = target.saved().literal().kind();
    return saved == Kind.NULL || List.of(kinds).contains(saved);
  }

  private static Optional<ParameterType> when(boolean takes, ParameterType type) {
    return takes ? Optional.of(type) : Optional.empty();
  }
}
