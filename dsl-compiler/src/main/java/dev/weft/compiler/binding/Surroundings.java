package dev.weft.compiler.binding;

import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.NodeSelector;
import dev.weft.compiler.syntax.NodeSelector.Around;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.NodeView;
import dev.weft.compiler.workflow.SameText;
import dev.weft.compiler.workflow.SubgraphInstance;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Where the nodes of a selector lie: inside of subgraphs, in a group. */
final class Surroundings {
  private final WorkflowGraph graph;
  private final List<Place> places;
  private final Optional<Name> group;

  /**
   * A subgraph before a slash.
   *
   * @param titled whether some subgraph has that title; else it may be the name of one
   */
  private record Place(Around written, boolean titled) {

    boolean is(NodeView.Around around) {
      String text = written.name().text();
      return written.byId()
          ? isId(around.id(), text)
          : SameText.is(titled ? around.title() : around.name(), text);
    }
  }

  private Surroundings(WorkflowGraph graph, List<Around> subgraphs, Optional<Name> group) {
    this.graph = graph;
    this.places = subgraphs.stream().map(one -> new Place(one, isTitle(one))).toList();
    this.group = group;
  }

  /** Of a selector; anywhere when it says nothing of it. */
  static Surroundings of(NodeSelector selector, WorkflowGraph graph) {
    if (selector instanceof NodeSelector.Within within) {
      return new Surroundings(graph, within.subgraphs(), within.group());
    }
    return selector instanceof NodeSelector.Group whole
        ? new Surroundings(graph, whole.subgraphs(), Optional.of(whole.title()))
        : new Surroundings(graph, List.of(), Optional.empty());
  }

  /** Whether an id is this, or ends with it inside of a subgraph. */
  static boolean isId(NodeId id, String written) {
    return id.value().equals(written) || id.value().endsWith(":" + written);
  }

  private boolean isTitle(Around one) {
    return graph.subgraphs().stream()
        .anyMatch(instance -> SameText.is(instance.around().title(), one.name().text()));
  }

  /** Notes what the subgraphs before the slashes mean, where each means one. */
  void refer(Consumer<Reference> references) {
    for (int i = 0; i < places.size(); i++) {
      List<SubgraphInstance> meant = instances(i);
      if (meant.size() == 1) {
        Node node = meant.get(0).node();
        references.accept(
            Reference.toNode(places.get(i).written().name().span(), node, node.idSpan()));
      }
    }
  }

  /** How messages call it: {@code `Upscale`}; empty when it is anywhere. */
  String described() {
    String path = path(places.size());
    String title = group.map(Name::text).orElse("");
    if (path.isEmpty()) {
      return group.isEmpty() ? "" : "the group `" + title + "`";
    }
    return "`" + path + "`" + (group.isEmpty() ? "" : " and the group `" + title + "`");
  }

  boolean isAnywhere() {
    return places.isEmpty() && group.isEmpty();
  }

  /** Whether a node, or what stands for a subgraph, lies there. */
  boolean hold(Node node) {
    return (places.isEmpty() || leads(around(node), places)) && isInGroup(node);
  }

  private boolean isInGroup(Node node) {
    return group.isEmpty() || node.view().filter(view -> view.isIn(group.get().text())).isPresent();
  }

  /** What only the editor's own file tells, if this is another. */
  Optional<Name> untold() {
    return graph.view().isPresent()
        ? Optional.empty()
        : places.stream()
            .map(Place::written)
            .filter(around -> !around.byId())
            .map(Around::name)
            .findFirst()
            .or(() -> group);
  }

  /** The number of the first subgraph that is not there, or not inside of those before it. */
  Optional<Integer> unknownSubgraph() {
    for (int i = 0; i < places.size(); i++) {
      boolean known = graph.view().isPresent() ? !instances(i).isEmpty() : isBefore(places.get(i));
      if (!known) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** In API format, the ids of nodes alone tell of subgraphs. */
  private boolean isBefore(Place place) {
    return graph.nodes().values().stream()
        .anyMatch(node -> around(node).stream().anyMatch(place::is));
  }

  /** The group, if none has the title. */
  Optional<Name> unknownGroup() {
    return group.filter(
        written ->
            graph.view().stream()
                .flatMap(view -> view.groups().stream())
                .noneMatch(one -> SameText.is(one.title(), written.text())));
  }

  NodeSelector.Around subgraph(int number) {
    return places.get(number).written();
  }

  /** How messages call what lies around one of the subgraphs. */
  String outer(int number, String file) {
    return number == 0 ? file : "`" + path(number) + "` of " + file;
  }

  private String path(int end) {
    return places.subList(0, end).stream()
        .map(place -> place.written().name().text())
        .collect(Collectors.joining(" / "));
  }

  /** What one of the subgraphs can be, inside of those before it. */
  List<SubgraphInstance> instances(int number) {
    return within(number).stream()
        .filter(instance -> places.get(number).is(instance.around()))
        .toList();
  }

  /** Whether the first subgraphs lie in what the next one is by itself. */
  boolean lieIn(int number) {
    return instances(number - 1).stream()
        .anyMatch(inner -> around(inner.node()).stream().anyMatch(places.get(number)::is));
  }

  /** All that lie inside of the first subgraphs. */
  List<SubgraphInstance> within(int outer) {
    return graph.subgraphs().stream()
        .filter(instance -> leads(around(instance.node()), places.subList(0, outer)))
        .toList();
  }

  private static List<NodeView.Around> around(Node node) {
    return node.view().map(NodeView::around).orElseGet(() -> byId(node.id().value()));
  }

  private static List<NodeView.Around> byId(String id) {
    List<NodeView.Around> around = new ArrayList<>();
    for (int colon = id.indexOf(':'); colon >= 0; colon = id.indexOf(':', colon + 1)) {
      around.add(new NodeView.Around(new NodeId(id.substring(0, colon)), "", ""));
    }
    return around;
  }

  /** Whether these subgraphs are among some, in their order; others may lie between. */
  private static boolean leads(List<NodeView.Around> around, List<Place> wanted) {
    int next = 0;
    for (NodeView.Around one : around) {
      if (next < wanted.size() && wanted.get(next).is(one)) {
        next++;
      }
    }
    return next == wanted.size();
  }
}
