package dev.weft.compiler.type;

import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.literal.Literal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One of some values.
 *
 * @param values in the order of the mapping or the server; may be empty when open
 * @param closed whether the mapping allows nothing else
 * @param shared the type that several workflows share, if the mapping names one
 */
public record ChoiceType(List<Literal> values, boolean closed, Optional<SharedChoice> shared)
    implements ParameterType {

  public ChoiceType {
    values = List.copyOf(values);
  }

  /** A choice of one parameter's own. */
  public ChoiceType(List<Literal> values, boolean closed) {
    this(values, closed, Optional.empty());
  }

  /** Of what the node lists, or of what the mapping does; then of nothing else. */
  static Optional<ParameterType> declared(InputFacts input, List<String> options) {
    Optional<List<Literal>> known =
        input.known(InputType.Choice.class).map(InputType.Choice::options);
    if (known.isEmpty() && (options.isEmpty() || !takesListed(input))) {
      return Optional.empty();
    }
    Options listed = new Options(known.orElse(List.of()), false, Optional.empty());
    return Optional.of(
        options.isEmpty()
            ? new ChoiceType(listed.values(), false)
            : new ChoiceType(
                options.stream().map(option -> listed.named(option, input.saved())).toList(),
                true));
  }

  /** Whether an input takes one of several values, or any text. */
  static boolean takesOne(InputFacts input) {
    return input.isKnown(InputType.Choice.class) || takesListed(input);
  }

  private static boolean takesListed(InputFacts input) {
    return input.isUnknown() ? input.saved().isScalar() : input.isKnown(InputType.Text.class);
  }

  @Override
  public TypeWord word() {
    return TypeWord.CHOICE;
  }

  @Override
  public String described() {
    return values.isEmpty() ? "one value of a list" : "one of " + values.size() + " values";
  }

  @Override
  public String valueDescribed() {
    return "an option of this choice";
  }

  @Override
  public boolean fits(Literal saved) {
    boolean listed = choice().meaning(saved).isPresent();
    return saved.isScalar() && (listed || (!closed && choice().mayHave(saved)));
  }

  @Override
  public Misfit misfit(Literal saved) {
    return closed && saved.isScalar()
        ? new Misfit(
            "this is not one of them",
            "list it too, give another default with `=`, or write `required` before the `->`")
        : Misfit.otherKind(saved);
  }

  @Override
  public Optional<Literal> value(Literal written, List<Literal> saved) {
    if (!written.isNumber()) {
      return Optional.of(choice().named(written.text(), saved.get(0)));
    }
    boolean likeSaved = saved.stream().allMatch(Literal::isNumber);
    return choice().meaning(written).or(() -> Optional.of(written).filter(number -> likeSaved));
  }

  @Override
  public String valueHelp(String quoted) {
    return values.isEmpty()
        ? "write it in quotes: `= " + quoted + "`"
        : "write one of its options in quotes, such as `= " + values.get(0).json() + "`";
  }

  @Override
  public Optional<Options> options() {
    return Optional.of(choice());
  }

  @Override
  public Optional<ParameterType> narrowedBy(ParameterType other) {
    if (other instanceof ChoiceType that) {
      return narrowed(that);
    }
    // What nobody lists are names of files and models.
    return values.isEmpty()
        ? Optional.<ParameterType>of(this).filter(choice -> other instanceof TextType)
        : ofThose(option -> isValueOf(other, option), closed);
  }

  private static boolean isValueOf(ParameterType other, Literal option) {
    return switch (other.word()) {
      case TEXT, INT, FLOAT, BOOL, SEED ->
          other.fits(option)
              && other.range().flatMap(r -> option.number().flatMap(r::objection)).isEmpty();
      case CHOICE, IMAGE, MASK, VIDEO, AUDIO, FILE, SECRET, JSON -> false;
    };
  }

  private Optional<ParameterType> narrowed(ChoiceType that) {
    boolean either = closed || that.closed;
    return that.values.isEmpty() || values.isEmpty()
        ? Optional.of(new ChoiceType(values.isEmpty() ? that.values : values, either))
        : ofThose(option -> that.values.stream().anyMatch(option::means), either);
  }

  /** The choice between some of the values; empty when there are none. */
  private Optional<ParameterType> ofThose(Predicate<Literal> taken, boolean nothingElse) {
    List<Literal> common = values.stream().filter(taken).toList();
    return common.isEmpty() ? Optional.empty() : Optional.of(new ChoiceType(common, nothingElse));
  }

  private Options choice() {
    return new Options(values, closed, shared);
  }
}
