package dev.weft.compiler.binding;

import dev.weft.compiler.syntax.LabelDeclaration;
import dev.weft.compiler.workflow.Node;

/** The mapping's own name for a node: what progress events call it. */
public record NodeLabel(LabelDeclaration declaration, Node node) implements BoundStatement {

  public String text() {
    return declaration.text().text();
  }
}
