package dev.weft.compiler.expression;

import java.util.Arrays;

/** What stands between two expressions. */
public enum Operator {
  MULTIPLY("*", Kind.ARITHMETIC),
  DIVIDE("/", Kind.ARITHMETIC),
  REMAINDER("%", Kind.ARITHMETIC),
  ADD("+", Kind.ARITHMETIC),
  SUBTRACT("-", Kind.ARITHMETIC),
  LESS("<", Kind.ORDER),
  AT_MOST("<=", Kind.ORDER),
  GREATER(">", Kind.ORDER),
  AT_LEAST(">=", Kind.ORDER),
  EQUAL("==", Kind.EQUALITY),
  UNEQUAL("!=", Kind.EQUALITY),
  AND("&&", Kind.LOGIC),
  OR("||", Kind.LOGIC);

  /** What operators have in common: what they take. */
  public enum Kind {
    ARITHMETIC,
    ORDER,
    EQUALITY,
    LOGIC
  }

  private final String sign;
  private final Kind kind;

  Operator(String sign, Kind kind) {
    this.sign = sign;
    this.kind = kind;
  }

  /** As it is written, in mappings and in Java. */
  public String sign() {
    return sign;
  }

  public Kind kind() {
    return kind;
  }

  static Operator of(String sign) {
    return Arrays.stream(values())
        .filter(operator -> operator.sign.equals(sign))
        .findFirst()
        .orElseThrow();
  }
}
