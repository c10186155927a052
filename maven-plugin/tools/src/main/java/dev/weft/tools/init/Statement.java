package dev.weft.tools.init;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One statement of a mapping, and other ways to write it should the compiler refuse it.
 *
 * @param doc a sentence
 * @param inputs what it is to set; none of an output
 * @param ways how it may be written, the best first
 * @param otherwise what to write instead when all are refused
 */
record Statement(
    Role role,
    String name,
    String doc,
    List<NodeInput> inputs,
    List<Function<String, List<Line>>> ways,
    List<Statement> otherwise) {

  Statement {
    inputs = List.copyOf(inputs);
    ways = List.copyOf(ways);
    otherwise = List.copyOf(otherwise);
  }

  /** The lines of it. */
  List<Line> lines() {
    return ways.get(0).apply(name);
  }

  boolean isParameter() {
    return role != Role.OUTPUT;
  }

  Set<String> keys() {
    return inputs.stream().map(NodeInput::key).collect(Collectors.toSet());
  }

  /** The same, written the next way. */
  Statement next() {
    return new Statement(role, name, doc, inputs, ways.subList(1, ways.size()), otherwise);
  }

  Statement named(String other) {
    return new Statement(role, other, doc, inputs, ways, otherwise);
  }
}
