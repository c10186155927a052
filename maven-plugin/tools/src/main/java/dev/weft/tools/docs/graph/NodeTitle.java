package dev.weft.tools.docs.graph;

import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.catalog.NodeClass;
import dev.weft.compiler.workflow.Node;

/** What the editor shows above a node. */
public final class NodeTitle {
  private NodeTitle() {}

  /** Its own title, else that of its class. */
  public static String of(Node node, NodeCatalog catalog) {
    return node.title()
        .or(() -> catalog.find(node.classType()).map(NodeClass::displayName))
        .map(String::strip)
        .filter(title -> !title.isEmpty())
        .orElse(node.classType());
  }
}
