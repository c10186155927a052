package dev.weft.workflow.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who takes the outputs of the nodes of a graph. */
final class Consumers {
  private final Map<String, List<Consumer>> consumers = new HashMap<>();

  Consumers(ReadGraph graph) {
    for (ReadNode node : graph.nodes().values()) {
      node.inputs()
          .forEach(
              (name, input) -> {
                if (input instanceof ReadInput.From link) {
                  consumers
                      .computeIfAbsent(link.sourceId(), id -> new ArrayList<>())
                      .add(new Consumer(node.id(), new Way(node.classType(), name, link.slot())));
                }
              });
    }
  }

  /** A node that takes an output. */
  record Consumer(String id, Way way) {}

  /** What takes an output, whichever node it is. */
  record Way(String classType, String input, int slot) {}

  List<Consumer> of(String id) {
    return consumers.getOrDefault(id, List.of());
  }
}
