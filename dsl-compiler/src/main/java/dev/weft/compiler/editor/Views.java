package dev.weft.compiler.editor;

import dev.weft.compiler.editor.flatten.Scope;
import dev.weft.compiler.editor.flatten.Scope.Instance;
import dev.weft.compiler.editor.read.EditorFile;
import dev.weft.compiler.editor.read.EditorNode;
import dev.weft.compiler.editor.resolve.ResolvedInput.Linked;
import dev.weft.compiler.editor.resolve.ResolvedInstance;
import dev.weft.compiler.editor.resolve.ResolvedNode;
import dev.weft.compiler.editor.resolve.ResolvedWorkflow;
import dev.weft.compiler.workflow.GraphView;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.NodeView;
import dev.weft.compiler.workflow.NodeView.Around;
import dev.weft.compiler.workflow.NodeView.Slot;
import dev.weft.compiler.workflow.SubgraphInstance;
import dev.weft.compiler.workflow.SubgraphInstance.Inlet;
import dev.weft.compiler.workflow.SubgraphInstance.Outlet;
import dev.weft.compiler.workflow.SubgraphInstance.Place;
import dev.weft.compiler.workflow.UnsentNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the editor shows of a workflow, in terms that know no format. */
final class Views {
  private final EditorFile file;
  private final Map<Scope, List<Around>> around = new HashMap<>();
  private final Map<Scope, List<String>> groups = new HashMap<>();

  Views(EditorFile file) {
    this.file = file;
  }

  NodeView of(ResolvedNode node) {
    Scope scope = node.node().scope();
    return new NodeView(
        around(scope), groups(scope, node.node().node()), node.slots(), node.outputs());
  }

  GraphView of(ResolvedWorkflow workflow, Map<NodeId, Node> nodes, List<UnsentNode> unsent) {
    return new GraphView(
        workflow.instances().stream().map(instance -> of(instance, nodes)).toList(),
        file.groups().titles().entrySet().stream()
            .map(group -> new GraphView.Group(group.getKey(), group.getValue()))
            .toList(),
        unsent);
  }

  List<Around> around(Scope scope) {
    return around.computeIfAbsent(
        scope,
        inside -> {
          Deque<Around> found = new ArrayDeque<>();
          Optional<Instance> instance = inside.instance();
          while (instance.isPresent()) {
            Instance one = instance.get();
            found.addFirst(
                new Around(
                    new NodeId(one.outer().executionId(one.node())),
                    title(one),
                    one.definition().name()));
            instance = one.outer().instance();
          }
          return List.copyOf(found);
        });
  }

  List<String> groups(Scope scope, EditorNode node) {
    List<String> own = file.groups().around(node);
    List<String> outer =
        groups.computeIfAbsent(
            scope,
            inside -> {
              Set<String> found = new LinkedHashSet<>();
              Optional<Instance> instance = inside.instance();
              while (instance.isPresent()) {
                found.addAll(file.groups().around(instance.get().node()));
                instance = instance.get().outer().instance();
              }
              return List.copyOf(found);
            });
    Set<String> all = new LinkedHashSet<>(own);
    all.addAll(outer);
    return List.copyOf(all);
  }

  private static String title(Instance instance) {
    return instance.node().title().orElse(instance.definition().name());
  }

  private SubgraphInstance of(ResolvedInstance resolved, Map<NodeId, Node> nodes) {
    Instance instance = resolved.inside().instance().orElseThrow();
    Map<String, Node.Input> inputs = new LinkedHashMap<>();
    List<Inlet> inlets = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (ResolvedInstance.Inlet shown : resolved.inputs()) {
      List<Place> places =
          shown.targets().stream()
              .map(target -> new Place(new NodeId(target.node()), target.input()))
              .toList();
      String label = taken.add(shown.shown()) ? shown.shown() : shown.name();
      inlets.add(new Inlet(label, shown.name(), shown.type(), places));
      held(places, nodes)
          .ifPresent(value -> inputs.put(label, new Node.Input(label, shown.span(), value)));
    }
    EditorNode node = instance.node();
    Node shown =
        new Node(
            new NodeId(instance.outer().executionId(node)),
            instance.definition().id(),
            Optional.of(title(instance)),
            node.titleSpan(),
            node.idSpan(),
            node.typeSpan(),
            node.span(),
            inputs,
            Optional.of(
                new NodeView(
                    around(instance.outer()),
                    groups(instance.outer(), node),
                    inlets.stream().map(inlet -> new Slot(inlet.name(), inlet.type())).toList(),
                    instance.definition().outputs().stream().map(o -> o.type()).toList())));
    return new SubgraphInstance(shown, instance.definition().name(), inlets, outlets(resolved));
  }

  /** What the inputs inside hold: all the same, the link or the value of the instance. */
  private static Optional<InputValue> held(List<Place> places, Map<NodeId, Node> nodes) {
    return places.stream()
        .flatMap(
            place ->
                Optional.ofNullable(nodes.get(place.node())).stream()
                    .flatMap(node -> node.input(place.input()).stream()))
        .map(Node.Input::value)
        .findFirst();
  }

  private static List<Outlet> outlets(ResolvedInstance resolved) {
    List<Outlet> outlets = new ArrayList<>();
    for (int i = 0; i < resolved.outputs().size(); i++) {
      String type = resolved.inside().instance().orElseThrow().definition().outputs().get(i).type();
      Optional<Linked> source = resolved.outputs().get(i);
      outlets.add(
          new Outlet(
              type,
              source.map(
                  link -> new InputValue.Link(new NodeId(link.node()), link.slot(), link.span()))));
    }
    return outlets;
  }
}
