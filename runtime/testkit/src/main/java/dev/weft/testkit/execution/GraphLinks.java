package dev.weft.testkit.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The links of a graph. */
final class GraphLinks {
  private GraphLinks() {}

  /** Where an input comes from; empty for literals. */
  static Optional<Link> link(JsonNode value) {
    return value.isArray()
            && value.size() == 2
            && value.get(0).isString()
            && value.get(1).isNumber()
        ? Optional.of(new Link(value.get(0).stringValue(), value.get(1).intValue()))
        : Optional.empty();
  }

  /** The ids of the nodes that a node is linked to, in the order of its inputs. */
  static List<String> sources(ObjectNode graph, String nodeId) {
    List<String> sources = new ArrayList<>();
    graph
        .path(nodeId)
        .path("inputs")
        .forEach(value -> link(value).map(Link::nodeId).filter(graph::has).ifPresent(sources::add));
    return sources;
  }

  /**
   * An end of a link.
   *
   * @param nodeId the node it comes from
   * @param slot the output of that node
   */
  record Link(String nodeId, int slot) {}
}
