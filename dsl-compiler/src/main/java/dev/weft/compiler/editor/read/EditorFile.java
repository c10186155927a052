package dev.weft.compiler.editor.read;

import dev.weft.compiler.source.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A workflow as the editor saved it.
 *
 * @param span the object that holds it, braces included
 * @param lastNodeId the highest id that the editor says it gave to a node
 * @param showsWidgets whether it is of an editor that shows each widget among the inputs of its
 *     node, in their order
 * @param subgraphs the definitions by their ids, nested ones beside the others, in the order saved
 */
public record EditorFile(
    Span span,
    Graph root,
    long lastNodeId,
    boolean showsWidgets,
    Map<String, Subgraph> subgraphs,
    Groups groups) {

  public EditorFile {
    subgraphs = Collections.unmodifiableMap(new LinkedHashMap<>(subgraphs));
  }

  /** The definition that a node is an instance of. */
  public Optional<Subgraph> definition(EditorNode node) {
    return Optional.ofNullable(subgraphs.get(node.type()));
  }
}
