package dev.weft.tools.init;

import dev.weft.compiler.workflow.Node;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where the value of an input is written: in it, or in a node that gives it by a link. */
final class Numbers {
  private static final int FARTHEST = 12;
  private static final Set<String> VALUES =
      Set.of("value", "int", "integer", "float", "number", "seed", "noise_seed");

  private final Links links;

  Numbers(Links links) {
    this.links = links;
  }

  /** The input that holds the number; empty where it is computed of more than one. */
  Optional<NodeInput> origin(NodeInput input) {
    return origin(input, input.name(), 0);
  }

  private Optional<NodeInput> origin(NodeInput input, String wanted, int steps) {
    if (input.isNumber()) {
      return Optional.of(input);
    }
    Optional<Node> source = links.source(input);
    if (source.isEmpty() || steps > FARTHEST) {
      return Optional.empty();
    }
    Optional<NodeInput> made = side(wanted).map(side -> new NodeInput(source.get(), side));
    if (made.filter(NodeInput::isNumber).isPresent()) {
      return made;
    }
    List<NodeInput> linked = Links.links(source.get()).toList();
    if (linked.isEmpty()) {
      return own(source.get(), wanted);
    }
    Optional<NodeInput> measured = measured(source.get(), input, linked);
    if (measured.isPresent()) {
      return origin(measured.get(), measured.get().name(), steps + 1);
    }
    List<NodeInput> plain =
        linked.stream().filter(one -> links.isPlain(one) || links.type(one).equals("*")).toList();
    return plain.size() == 1 ? origin(plain.get(0), wanted, steps + 1) : Optional.empty();
  }

  /** Nodes that make a picture of some size tell it, too. */
  private static Optional<String> side(String wanted) {
    return Stream.of("width", "height").filter(wanted::endsWith).findFirst();
  }

  private static Optional<NodeInput> own(Node node, String wanted) {
    List<NodeInput> numbers = Links.inputs(node).filter(NodeInput::isNumber).toList();
    if (numbers.size() == 1) {
      return Optional.of(numbers.get(0));
    }
    return numbers.stream()
        .filter(input -> input.name().equals(wanted))
        .findFirst()
        .or(
            () ->
                numbers.stream()
                    .filter(input -> VALUES.contains(input.name().toLowerCase(Locale.ROOT)))
                    .findFirst());
  }

  /** A node that measures a picture gives what the picture was made with. */
  private Optional<NodeInput> measured(Node node, NodeInput by, List<NodeInput> linked) {
    if (!node.classType().toLowerCase(Locale.ROOT).contains("size") || linked.size() != 1) {
      return Optional.empty();
    }
    String side = by.link().filter(link -> link.slot() == 0).isPresent() ? "width" : "height";
    return links
        .source(linked.get(0))
        .map(picture -> new NodeInput(picture, side))
        .filter(input -> input.node().input(side).isPresent());
  }
}
