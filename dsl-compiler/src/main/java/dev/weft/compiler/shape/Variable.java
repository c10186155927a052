package dev.weft.compiler.shape;

import java.util.List;

/**
 * Something that a request decides and that the shape of its graph depends on: a toggle, a switch,
 * a comparison of parameters. Two of the same name are one.
 *
 * @param name as the mapping writes it
 * @param values the words for its values
 */
public record Variable(String name, List<String> values) {

  public Variable {
    values = List.copyOf(values);
  }

  /** One that holds or does not. */
  public static Variable of(String condition) {
    return new Variable(condition, List.of("false", "true"));
  }
}
