package dev.weft.compiler.shape;

import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.catalog.NodeClass;
import dev.weft.compiler.catalog.OutputKinds;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.Optional;

/** A saved graph and what is known of the classes of its nodes. */
public record TypedGraph(WorkflowGraph graph, NodeCatalog catalog) {
  /** A choice that is not saved brings no inputs with it. */
  private static final Optional<String> NO_OPTION = Optional.of("");

  public Optional<NodeClass> classOf(Node node) {
    return catalog.find(node.classType());
  }

  /** The input that a server takes this for; of dynamic ones, as the node is saved. */
  public Optional<InputDefinition> definition(Node node, String input) {
    return classOf(node)
        .flatMap(known -> known.input(input, name -> savedText(node, name).or(() -> NO_OPTION)));
  }

  /** Whether a server runs a workflow for its sake, for certain. */
  public boolean isOutput(Node node) {
    return classOf(node)
        .map(NodeClass::outputNode)
        .orElseGet(() -> OutputKinds.of(node.classType(), Optional.empty()).isPresent());
  }

  /** The text that an input is saved with. */
  public static Optional<String> savedText(Node node, String input) {
    return node.input(input)
        .map(Node.Input::value)
        .filter(InputValue.Value.class::isInstance)
        .map(value -> ((InputValue.Value) value).literal().text());
  }
}
