package dev.weft.compiler.editor.resolve;

import dev.weft.compiler.editor.flatten.Scope;
import dev.weft.compiler.editor.read.EditorLink;
import dev.weft.compiler.editor.read.EditorNode;
import dev.weft.compiler.editor.read.Graph;
import dev.weft.compiler.editor.read.Subgraph.Border;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds links by the slots at their ends. */
final class GraphLinks {

  private GraphLinks() {}

  /** Whether a slot names a link that its graph does not have. */
  static boolean dangles(Scope scope, EditorNode node, LoadedSlot slot) {
    return slot.link().isPresent()
        && scope.graph().link(slot.link().get()).isEmpty()
        && byTarget(scope.graph(), node, slot).isEmpty();
  }

  /**
   * The link of a slot: the one that it names; where that ends elsewhere, one that ends at the slot
   * goes before it.
   */
  static Optional<EditorLink> of(Scope scope, EditorNode node, LoadedSlot slot) {
    return slot.link()
        .flatMap(
            id ->
                scope
                    .graph()
                    .link(id)
                    .filter(link -> link.target().equals(node.id()))
                    .or(() -> byTarget(scope.graph(), node, slot))
                    .or(() -> scope.graph().link(id)));
  }

  private static Optional<EditorLink> byTarget(Graph graph, EditorNode node, LoadedSlot slot) {
    return graph.links().values().stream()
        .filter(link -> link.target().equals(node.id()) && link.targetSlot() == slot.saved())
        .findFirst();
  }

  /** The link that an output of a subgraph takes its value from: the first it has. */
  static Optional<EditorLink> ofOutput(Graph graph, Border output, int slot) {
    Stream<EditorLink> named =
        output.links().stream()
            .flatMap(id -> graph.link(id).stream())
            .filter(EditorLink::goesToOutputs);
    Stream<EditorLink> ending =
        graph.links().values().stream()
            .filter(link -> link.goesToOutputs() && link.targetSlot() == slot);
    return Stream.concat(named, ending).findFirst();
  }
}
