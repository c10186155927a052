package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.SetInput;
import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.catalog.NodeClass;
import dev.weft.compiler.shape.Survivors.Place;
import dev.weft.compiler.shape.TypedGraph;
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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A saved graph as a server looks at it, as far as the catalog knows its classes.
 *
 * @param supplied the inputs that the mapping gives values or links
 * @param set those of them that it sets, whatever is saved there
 * @param sources nodes that the mapping may link to something
 */
record ServedGraph(
    WorkflowGraph graph,
    NodeCatalog catalog,
    Set<Place> supplied,
    Set<Place> set,
    Set<NodeId> sources) {
  ServedGraph {
    supplied = Set.copyOf(supplied);
    set = Set.copyOf(set);
    sources = Set.copyOf(sources);
  }

  static ServedGraph of(BoundWorkflow workflow) {
    Stream<Place> byParameters =
        workflow.withElements(Parameter.class).stream()
            .flatMap(parameter -> parameter.targets().stream())
            .map(target -> new Place(target.node().id(), target.input().name()));
    Set<Place> set =
        workflow.withElements(SetInput.class).stream()
            .flatMap(written -> written.places().stream())
            .map(place -> new Place(place.node().id(), place.input()))
            .collect(Collectors.toSet());
    Stream<Place> bySwitches =
        workflow.switches().stream()
            .flatMap(one -> one.targets().stream())
            .map(target -> new Place(target.node().id(), target.input()));
    return new ServedGraph(
        workflow.graph(),
        workflow.catalog(),
        Stream.of(byParameters, set.stream(), bySwitches)
            .flatMap(Function.identity())
            .collect(Collectors.toSet()),
        set,
        workflow.switches().stream()
            .flatMap(one -> one.cases().stream())
            .map(chosen -> chosen.node().id())
            .collect(Collectors.toSet()));
  }

  /** Whether a node has an input, saved or of the mapping. */
  boolean has(Node node, String input) {
    return node.input(input).isPresent() || supplied.contains(new Place(node.id(), input));
  }

  /** The inputs of a node that are sent as saved, or as a parameter says. */
  Stream<Node.Input> inputs(Node node) {
    return node.inputs().values().stream()
        .filter(input -> !set.contains(new Place(node.id(), input.name())));
  }

  Collection<Node> nodes() {
    return graph.nodes().values();
  }

  Optional<NodeClass> classOf(Node node) {
    return typed().classOf(node);
  }

  /** The input that a server takes this for; of dynamic ones, as the node is saved. */
  Optional<InputDefinition> definition(Node node, String input) {
    return typed().definition(node, input);
  }

  /** What a node takes from others. */
  Stream<InputValue.Link> links(Node node) {
    return inputs(node)
        .filter(input -> input.value() instanceof InputValue.Link)
        .map(input -> (InputValue.Link) input.value());
  }

  /** The nodes that a server runs, and so looks at: output nodes and all that they need. */
  Map<NodeId, Node> run() {
    Map<NodeId, Node> run = new LinkedHashMap<>();
    Deque<Node> next = new ArrayDeque<>();
    nodes().stream()
        .filter(node -> typed().isOutput(node) || sources.contains(node.id()))
        .forEach(next::add);
    while (!next.isEmpty()) {
      Node node = next.remove();
      if (run.putIfAbsent(node.id(), node) == null) {
        links(node).flatMap(link -> graph.node(link.node()).stream()).forEach(next::add);
      }
    }
    return run;
  }

  private TypedGraph typed() {
    return new TypedGraph(graph, catalog);
  }
}
