package dev.weft.compiler.binding;

import dev.weft.compiler.syntax.LabelDeclaration;
import java.util.Optional;

/** Binds a label: its node. */
final class LabelBinder implements StatementBinder<LabelDeclaration> {
  private final NodeResolver nodes;

  LabelBinder(Scope scope, NodeResolver nodes) {
    this.nodes = nodes;
  }

  @Override
  public Optional<NodeLabel> bind(LabelDeclaration declaration) {
    return nodes.resolve(declaration.node()).map(node -> new NodeLabel(declaration, node));
  }
}
