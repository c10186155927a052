package dev.weft.tools.docs.graph;

import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.catalog.NodeClass;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.NodeView;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What flows along links. */
final class LinkTypes {
  static final String UNKNOWN = "*";

  private final NodeCatalog catalog;
  private final Map<Output, String> taken = new HashMap<>();

  LinkTypes(WorkflowGraph graph, NodeCatalog catalog) {
    this.catalog = catalog;
    for (Node node : graph.nodes().values()) {
      for (Node.Input input : node.inputs().values()) {
        if (input.value() instanceof InputValue.Link link) {
          known(node)
              .flatMap(known -> known.input(input.name()))
              .map(InputDefinition::socket)
              .filter(LinkTypes::isOne)
              .ifPresent(type -> taken.putIfAbsent(new Output(link.node(), link.slot()), type));
        }
      }
    }
  }

  private record Output(NodeId node, int slot) {}

  /**
   * What the artist's file says of an output, else the catalog, else what it is linked to takes;
   * {@code *} where nobody knows.
   */
  String of(Node node, int slot) {
    return at(node.view().map(NodeView::outputs), slot)
        .filter(LinkTypes::isOne)
        .or(() -> at(known(node).map(NodeClass::outputTypes), slot).filter(LinkTypes::isOne))
        .or(() -> Optional.ofNullable(taken.get(new Output(node.id(), slot))))
        .orElse(UNKNOWN);
  }

  /** What the editor calls an output. */
  String nameOf(Node node, int slot) {
    return at(known(node).map(NodeClass::outputNames), slot)
        .filter(name -> !name.isBlank())
        .orElseGet(
            () -> {
              String type = of(node, slot);
              return type.equals(UNKNOWN) ? "output " + slot : type;
            });
  }

  /** Neither any type nor one of several. */
  private static boolean isOne(String type) {
    return !type.isBlank()
        && !type.equals(UNKNOWN)
        && !type.contains(",")
        && !type.startsWith("COMFY_");
  }

  private Optional<NodeClass> known(Node node) {
    return catalog.find(node.classType());
  }

  private static Optional<String> at(Optional<List<String>> all, int slot) {
    return all.filter(list -> slot >= 0 && slot < list.size()).map(list -> list.get(slot));
  }
}
