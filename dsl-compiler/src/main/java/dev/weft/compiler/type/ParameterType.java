package dev.weft.compiler.type;

import dev.weft.compiler.literal.Literal;
import java.util.List;
import java.util.Optional;

/**
 * What a parameter takes. Whoever wants to know something of a type asks it here, so that a new one
 * does not compile before it has an answer to everything. Only what most types are not, numbers,
 * choices and drawn, need not be denied.
 *
 * <p>Values, equal when they take the same.
 */
public interface ParameterType {

  /** What a mapping calls it. */
  TypeWord word();

  /** What it takes, for a message: {@code a whole number from 1 to 10000}. */
  String described();

  /** What a value has to be before its size is looked at: {@code a whole number}. */
  String valueDescribed();

  /**
   * Whether a saved value can be a parameter's default; whether it is in range is not looked at.
   */
  boolean fits(Literal saved);

  /** What is wrong with a saved value that does not fit, and what a mapping can do about it. */
  default Misfit misfit(Literal saved) {
    return Misfit.otherKind(saved);
  }

  /**
   * A default of the mapping as it is sent; whether it is in range is not looked at.
   *
   * @param written a text, a number, true, false or null
   * @param saved what the inputs of the parameter are saved with, at least one
   * @return empty when it is of another kind
   */
  Optional<Literal> value(Literal written, List<Literal> saved);

  /**
   * How to write a default, for a mapping that has one of another kind.
   *
   * @param quoted what it has, in quotes
   */
  String valueHelp(String quoted);

  /** Whether a build draws a value when nobody gives one. */
  default boolean drawn() {
    return false;
  }

  /** The values that it is limited to or knows of; empty when it is no choice. */
  default Optional<Options> options() {
    return Optional.empty();
  }

  /** What its numbers may be; empty when its values are none. */
  default Optional<NumberRule> numbers() {
    return Optional.empty();
  }

  /**
   * The type of the values that another type takes too.
   *
   * @return empty when there are none, or when only the other type knows
   */
  Optional<ParameterType> narrowedBy(ParameterType other);

  /** The type of the values that both take; empty when no value suits both. */
  default Optional<ParameterType> and(ParameterType other) {
    return equals(other) ? Optional.of(this) : narrowedBy(other).or(() -> other.narrowedBy(this));
  }

  /** The bounds of its numbers; empty when its values are none. */
  default Optional<NumberRange> range() {
    return numbers().map(NumberRule::range);
  }
}
