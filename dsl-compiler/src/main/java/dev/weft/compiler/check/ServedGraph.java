package dev.weft.compiler.check;

import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.catalog.NodeClass;
import dev.weft.compiler.catalog.OutputKinds;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A saved graph as a server looks at it, as far as the catalog knows its classes. */
record ServedGraph(WorkflowGraph graph, NodeCatalog catalog) {
  /** A choice that is not saved brings no inputs with it. */
  private static final Optional<String> NO_OPTION = Optional.of("");

  Collection<Node> nodes() {
    return graph.nodes().values();
  }

  Optional<NodeClass> classOf(Node node) {
    return catalog.find(node.classType());
  }

  /** The input that a server takes this for; of dynamic ones, as the node is saved. */
  Optional<InputDefinition> definition(Node node, String input) {
    return classOf(node)
        .flatMap(known -> known.input(input, name -> savedText(node, name).or(() -> NO_OPTION)));
  }

  /** The text that an input is saved with. */
  static Optional<String> savedText(Node node, String input) {
    return node.input(input)
        .map(Node.Input::value)
        .filter(InputValue.Value.class::isInstance)
        .map(value -> ((InputValue.Value) value).literal().text());
  }

  /** What a node takes from others. */
  Stream<InputValue.Link> links(Node node) {
    return node.inputs().values().stream()
        .filter(input -> input.value() instanceof InputValue.Link)
        .map(input -> (InputValue.Link) input.value());
  }

  /** The nodes that a server runs, and so looks at: output nodes and all that they need. */
  Map<NodeId, Node> run() {
    Map<NodeId, Node> run = new LinkedHashMap<>();
    Deque<Node> next = new ArrayDeque<>();
    nodes().stream().filter(this::isOutput).forEach(next::add);
    while (!next.isEmpty()) {
      Node node = next.remove();
      if (run.putIfAbsent(node.id(), node) == null) {
        links(node).flatMap(link -> graph.node(link.node()).stream()).forEach(next::add);
      }
    }
    return run;
  }

  /** Whether it is one for certain. */
  private boolean isOutput(Node node) {
    return classOf(node)
        .map(NodeClass::outputNode)
        .orElseGet(() -> OutputKinds.of(node.classType(), Optional.empty()).isPresent());
  }
}
