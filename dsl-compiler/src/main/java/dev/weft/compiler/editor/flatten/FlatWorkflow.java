package dev.weft.compiler.editor.flatten;

import dev.weft.compiler.editor.read.EditorFile;
import java.util.List;

/**
 * A workflow with the insides of its subgraphs.
 *
 * @param nodes all that are no instances, in the order in which the editor writes them
 */
public record FlatWorkflow(EditorFile file, Scope root, List<FlatNode> nodes) {

  public FlatWorkflow {
    nodes = List.copyOf(nodes);
  }
}
