package dev.weft.testkit.node;

import dev.weft.testkit.json.Json;
import dev.weft.testkit.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * A graph that runs in place of a node, which then counts as done: node expansion. Its nodes have
 * ids such as {@code 12.0.0.3}: the third node that node 12 expanded to. Messages about them name
 * node 12 as the one to display; output nodes among them run whether something takes their outputs
 * or not.
 */
public final class Expansion {
  private final String prefix;
  private final List<ExpandedNode> nodes = new ArrayList<>();

  Expansion(String prefix) {
    this.prefix = prefix;
  }

  /** One more node; its inputs are not checked as those of a posted graph are. */
  public ExpandedNode node(String classType) {
    ExpandedNode node = new ExpandedNode(prefix + (nodes.size() + 1), classType);
    nodes.add(node);
    return node;
  }

  /** The result of the node that expands: what its outputs are, values or outputs of the graph. */
  public NodeResult result(Value... outputs) {
    return new NodeResult(List.of(outputs), Json.object(), nodes);
  }
}
