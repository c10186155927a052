package dev.weft.tools.init;

import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.workflow.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What titles promise: nodes that hold one value, and that somebody gave a name. */
final class TitledFinder {
  private static final Set<String> VALUES =
      Set.of("value", "int", "float", "number", "text", "string", "boolean", "bool", "integer");
  private static final Set<String> PLAIN = Set.of("STRING", "INT", "FLOAT", "BOOLEAN");

  /** What packs call nodes that hold one value. */
  private static final Pattern CLASS =
      Pattern.compile(
          ".*(?:int|integer|float|number|string|text|bool|boolean|primitive|value|slider)(?:[^a-z].*|$)");

  private static final Set<String> SAID =
      Set.of("the", "input", "param", "parameter", "value", "primitive");

  private final Sketch sketch;

  TitledFinder(Sketch sketch) {
    this.sketch = sketch;
  }

  void find() {
    for (Node node : sketch.links().nodes()) {
      boolean source = Links.links(node).findAny().isEmpty();
      List<NodeInput> values =
          Links.inputs(node)
              .filter(input -> input.literal().filter(Literal::isScalar).isPresent())
              .toList();
      if (source && isPrimitive(node) && sketch.titles().written(node).isPresent()) {
        value(values).filter(input -> !sketch.sets(input)).ifPresent(this::add);
      }
    }
  }

  private boolean isPrimitive(Node node) {
    return sketch
        .links()
        .known(node)
        .map(known -> PLAIN.containsAll(known.outputTypes()) && !known.outputNode())
        .orElseGet(() -> CLASS.matcher(node.classType().toLowerCase(Locale.ROOT)).matches());
  }

  private static Optional<NodeInput> value(List<NodeInput> values) {
    return values.stream()
        .filter(input -> VALUES.contains(input.name().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private void add(NodeInput input) {
    Node node = input.node();
    List<String> names = new ArrayList<>();
    Words.camel(sketch.titles().words(node, SAID)).ifPresent(names::add);
    sketch.links().consumers(node).stream()
        .map(by -> Words.of(by.name()))
        .filter(words -> words.stream().anyMatch(word -> word.length() > 1))
        .flatMap(words -> Words.camel(words).stream())
        .filter(name -> !VALUES.contains(name))
        .forEach(names::add);
    if (names.isEmpty()) {
      sketch.leaveOut(input, "no name in plain letters to give it");
      return;
    }
    String doc =
        sketch
            .titles()
            .told(node)
            .orElseGet(
                () -> Doc.name(sketch.titles().written(node).orElse("")) + " of the workflow.");
    Literal value = input.literal().orElseThrow();
    String type =
        switch (value.kind()) {
          case INTEGER -> "int";
          case DECIMAL -> "float";
          case BOOLEAN -> "bool";
          default -> "text";
        };
    sketch.parameter(Role.OTHER, names, doc, List.of(input), sketch.clauses(input, type));
  }
}
