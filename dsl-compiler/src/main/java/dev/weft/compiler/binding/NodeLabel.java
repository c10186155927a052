package dev.weft.compiler.binding;

import dev.weft.compiler.syntax.LabelDeclaration;
import dev.weft.compiler.workflow.Node;
import java.util.List;

/**
 * The mapping's own name for a node: what progress events call it.
 *
 * @param nodes one, or all that lie in a subgraph or group
 */
public record NodeLabel(LabelDeclaration declaration, List<Node> nodes) implements BoundStatement {

  public NodeLabel {
    nodes = List.copyOf(nodes);
  }

  /** Whether it names several, each of which may have a label of its own. */
  public boolean ofSeveral() {
    return nodes.size() > 1;
  }

  public String text() {
    return declaration.text().text();
  }
}
