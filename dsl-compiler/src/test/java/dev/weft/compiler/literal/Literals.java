package dev.weft.compiler.literal;

import java.util.List;
import java.util.stream.Stream;

/** Literals of tests, by how JSON writes them. */
public final class Literals {
  private Literals() {}

  public static Literal literal(String json) {
    return Literal.parse(json).orElseThrow();
  }

  public static List<Literal> literals(String... json) {
    return Stream.of(json).map(Literals::literal).toList();
  }
}
