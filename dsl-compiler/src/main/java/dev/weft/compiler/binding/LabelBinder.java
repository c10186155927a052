package dev.weft.compiler.binding;

import dev.weft.compiler.syntax.LabelDeclaration;
import dev.weft.compiler.workflow.Node;
import java.util.List;
import java.util.Optional;

/** Binds a label: its node, or all that lie in a subgraph or group. */
final class LabelBinder implements StatementBinder<LabelDeclaration> {
  private final Scope scope;
  private final NodeResolver nodes;

  LabelBinder(Scope scope, NodeResolver nodes) {
    this.scope = scope;
    this.nodes = nodes;
  }

  @Override
  public Optional<NodeLabel> bind(LabelDeclaration declaration) {
    List<Node> labelled = nodes.select(declaration.node()).all(scope.graph());
    return labelled.isEmpty()
        ? Optional.empty()
        : Optional.of(new NodeLabel(declaration, labelled));
  }
}
