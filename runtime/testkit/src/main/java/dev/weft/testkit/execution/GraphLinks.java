package dev.weft.testkit.execution;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

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

  /**
   * An end of a link.
   *
   * @param nodeId the node it comes from
   * @param slot the output of that node
   */
  record Link(String nodeId, int slot) {}
}
