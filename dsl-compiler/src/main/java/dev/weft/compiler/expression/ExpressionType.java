package dev.weft.compiler.expression;

import java.util.List;
import java.util.Optional;

/** What an expression gives. */
public sealed interface ExpressionType {

  /** What a person calls such a value, with its article: {@code a whole number}. */
  String described();

  /** Whether it is a number of any kind. */
  default boolean isNumber() {
    return false;
  }

  /** The type that both can be taken for; empty when there is none. */
  default Optional<ExpressionType> and(ExpressionType other) {
    return equals(other) ? Optional.of(this) : Optional.empty();
  }

  /** The types that a value can be computed of. */
  enum Scalar implements ExpressionType {
    /** A whole number of 64 bits with a sign. */
    INT("a whole number"),
    /** A number of 64 bits, never infinite. */
    FLOAT("a number"),
    BOOL("true or false"),
    /** A text; also a value of a choice. */
    TEXT("a text"),
    /** A whole number of 64 bits without a sign. */
    SEED("a seed");

    private final String described;

    Scalar(String described) {
      this.described = described;
    }

    @Override
    public String described() {
      return described;
    }

    @Override
    public boolean isNumber() {
      return this == INT || this == FLOAT || this == SEED;
    }

    /** A whole number can be taken for a number, and for a seed. */
    @Override
    public Optional<ExpressionType> and(ExpressionType other) {
      if (this == other) {
        return Optional.of(this);
      }
      if (this == INT && other != INT && other.isNumber()) {
        return Optional.of(other);
      }
      return other == INT && isNumber() ? Optional.of(this) : Optional.empty();
    }
  }

  /**
   * One case of a switch.
   *
   * @param name of the switch
   * @param cases in the order written
   */
  record Switch(String name, List<String> cases) implements ExpressionType {

    public Switch {
      cases = List.copyOf(cases);
    }

    @Override
    public String described() {
      return "a case of a switch";
    }
  }
}
