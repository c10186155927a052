package dev.weft.tools.init;

import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.workflow.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How strong ControlNets are. */
final class StrengthFinder {
  private static final Set<String> SAID =
      Set.of("apply", "controlnet", "control", "net", "advanced", "the", "old");
  private static final List<String> KINDS =
      List.of("depth", "canny", "pose", "scribble", "lineart", "normal", "tile", "inpaint", "qr");
  private static final int MOST = 3;

  private final Sketch sketch;
  private final Links links;

  StrengthFinder(Sketch sketch) {
    this.sketch = sketch;
    this.links = sketch.links();
  }

  void find() {
    List<NodeInput> found =
        links.nodes().stream()
            .filter(StrengthFinder::applies)
            .map(node -> new NodeInput(node, "strength"))
            .filter(NodeInput::isNumber)
            .toList();
    for (NodeInput strength : found) {
      if (found.indexOf(strength) < MOST) {
        sketch.parameter(
            Role.STRENGTH,
            names(strength, found.size() > 1),
            "How strongly the ControlNet guides"
                + kind(strength.node(), links)
                    .filter(any -> found.size() > 1)
                    .map(kind -> " (" + kind + ").")
                    .orElse("."),
            List.of(strength),
            sketch.clauses(strength, "float"));
      } else {
        sketch.leaveOut(strength, "one ControlNet among many");
      }
    }
  }

  private static boolean applies(Node node) {
    return node.input("control_net").isPresent() && Links.links(node).count() > 1;
  }

  private List<String> names(NodeInput strength, boolean several) {
    List<String> names = new ArrayList<>();
    if (several) {
      Sketch.qualified(sketch.titles().words(strength.node(), SAID), "strength")
          .ifPresent(names::add);
      kind(strength.node(), links).ifPresent(kind -> names.add(kind + "Strength"));
    }
    names.add("controlStrength");
    names.add("secondControlStrength");
    names.add("thirdControlStrength");
    return names;
  }

  /** What a ControlNet looks at, by the name of its file. */
  static Optional<String> kind(Node node, Links links) {
    return links
        .source(new NodeInput(node, "control_net"))
        .flatMap(
            loader ->
                Links.inputs(loader)
                    .flatMap(input -> input.literal().stream())
                    .filter(Literal::isText)
                    .map(text -> text.text().toLowerCase(Locale.ROOT))
                    .flatMap(text -> KINDS.stream().filter(text::contains))
                    .findFirst());
  }
}
