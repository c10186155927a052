package dev.weft.tools.init;

import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.literal.Literal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The first values of a graph that nothing better was found in: a mapping sets something. */
final class AnythingFinder {
  private static final int MOST = 6;
  private static final List<String> NEVER = List.of("filename_prefix", "upload");

  private final Sketch sketch;

  AnythingFinder(Sketch sketch) {
    this.sketch = sketch;
  }

  void find() {
    if (sketch.statements().stream().anyMatch(Statement::isParameter)) {
      return;
    }
    sketch.links().nodes().stream()
        .flatMap(Links::inputs)
        .filter(input -> input.literal().filter(Literal::isScalar).isPresent())
        .filter(input -> !NEVER.contains(input.name()) && !isListed(input))
        .limit(MOST)
        .forEach(this::add);
  }

  /** Words of a node's own, which say how it works and not on what. */
  private boolean isListed(NodeInput input) {
    return sketch
        .links()
        .definition(input)
        .filter(known -> known.type() instanceof InputType.Choice c && !c.options().isEmpty())
        .isPresent();
  }

  private void add(NodeInput input) {
    List<String> words = Words.of(input.name());
    String type =
        switch (input.literal().orElseThrow().kind()) {
          case INTEGER -> "int";
          case DECIMAL -> "float";
          case BOOLEAN -> "bool";
          default -> "text";
        };
    List<String> names =
        Stream.of(Words.camel(words), Optional.of("value")).flatMap(Optional::stream).toList();
    sketch.parameter(
        Role.OTHER,
        names,
        Doc.name(input.name()) + " of " + Doc.name(input.node().classType()) + ".",
        List.of(input),
        sketch.clauses(input, type));
  }
}
