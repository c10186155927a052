package dev.weft.compiler.codegen;

import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeView.Around;
import java.util.stream.Collectors;

/** How documentation calls a node: by id, class, and the subgraphs that it lies in. */
final class NodeDocs {
  private NodeDocs() {}

  /** {@code node 6:13}, its class, and where it lies, for Javadoc. */
  static String of(Node node) {
    String place =
        node.view().stream()
            .flatMap(view -> view.around().stream())
            .map(Around::title)
            .collect(Collectors.joining(" / "));
    return "node "
        + JavadocText.plain(node.id().value())
        + ", "
        + JavadocText.code(node.classType())
        + (place.isEmpty() ? "" : " in " + JavadocText.code(place));
  }
}
