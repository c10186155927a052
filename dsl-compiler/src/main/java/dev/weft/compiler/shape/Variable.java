package dev.weft.compiler.shape;

import java.util.List;

/**
 * Something that a request decides and that the shape of its graph depends on: a toggle, a switch,
 * a comparison of parameters. Two of the same name are one.
 *
 * @param name as the mapping writes it
 * @param values the words for its values
 * @param others the conditions of a mapping that it has another value than each of these
 */
public record Variable(String name, List<String> values, List<String> others) {

  public Variable {
    values = List.copyOf(values);
    others = List.copyOf(others);
  }

  /** One whose values are compared with by their words. */
  public Variable(String name, List<String> values) {
    this(name, values, values.stream().map(value -> name + " != " + value).toList());
  }

  /** One that holds or does not. */
  public static Variable of(String condition) {
    return new Variable(
        condition, List.of("false", "true"), List.of(condition, "!(" + condition + ")"));
  }
}
