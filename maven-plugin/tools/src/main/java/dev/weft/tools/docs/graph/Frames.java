package dev.weft.tools.docs.graph;

import dev.weft.compiler.workflow.GraphView;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.NodeView;
import dev.weft.compiler.workflow.NodeView.Around;
import dev.weft.compiler.workflow.SubgraphInstance;
import dev.weft.compiler.workflow.WorkflowGraph;
import dev.weft.tools.docs.graph.Diagram.Frame;
import dev.weft.tools.docs.graph.Diagram.FrameKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Subgraphs and groups as frames in frames. Subgraphs are always; a group that holds a part of
 * another, or of a frame, is none, since frames would cross.
 */
final class Frames {
  private final WorkflowGraph graph;
  private final Region root;
  private final List<Frame> frames = new ArrayList<>();
  private final Map<NodeId, Integer> innermost = new LinkedHashMap<>();

  private Frames(WorkflowGraph graph) {
    this.graph = graph;
    this.root = new Region(FrameKind.GROUP, "", graph.nodes().keySet());
  }

  static Frames of(WorkflowGraph graph) {
    Frames frames = new Frames(graph);
    graph.view().ifPresent(frames::read);
    frames.number(frames.root, Optional.empty());
    return frames;
  }

  /** Outer ones before those in them. */
  List<Frame> list() {
    return frames;
  }

  /** The innermost frame around a node, as an index. */
  Optional<Integer> around(Node node) {
    return Optional.ofNullable(innermost.get(node.id()));
  }

  private void read(GraphView view) {
    for (SubgraphInstance subgraph : view.subgraphs()) {
      root.add(
          new Region(FrameKind.SUBGRAPH, subgraph.around().title(), ids(n -> subgraph.holds(n))));
    }
    List<Region> groups = new ArrayList<>();
    for (GraphView.Group group : view.groups()) {
      parts(group.title())
          .forEach(part -> groups.add(new Region(FrameKind.GROUP, group.title(), part)));
    }
    groups.sort(Comparator.comparingInt((Region group) -> group.nodes.size()).reversed());
    groups.forEach(root::add);
  }

  private Set<NodeId> ids(Predicate<Node> wanted) {
    Set<NodeId> ids = new LinkedHashSet<>();
    graph.nodes().values().stream().filter(wanted).map(Node::id).forEach(ids::add);
    return ids;
  }

  /** Groups in subgraphs are one for each place where these are used. */
  private Iterable<Set<NodeId>> parts(String title) {
    Set<NodeId> whole = ids(node -> node.view().filter(view -> view.isIn(title)).isPresent());
    Map<List<Around>, Set<NodeId>> parts = new LinkedHashMap<>();
    for (NodeId id : whole) {
      List<Around> around =
          graph.node(id).flatMap(Node::view).map(NodeView::around).orElse(List.of());
      int level = 0;
      while (level < around.size() && !whole.containsAll(nodesIn(around.get(level)))) {
        level++;
      }
      parts.computeIfAbsent(around.subList(0, level), none -> new LinkedHashSet<>()).add(id);
    }
    return parts.values();
  }

  private Set<NodeId> nodesIn(Around subgraph) {
    return ids(
        node ->
            node.view().stream()
                .flatMap(view -> view.around().stream())
                .anyMatch(a -> a.id().equals(subgraph.id())));
  }

  private void number(Region region, Optional<Integer> parent) {
    for (Region child : region.children) {
      int index = frames.size();
      frames.add(new Frame(child.kind, child.title, parent));
      child.nodes.forEach(id -> innermost.put(id, index));
      number(child, Optional.of(index));
    }
  }

  /** Nodes in a frame. */
  private static final class Region {
    private final FrameKind kind;
    private final String title;
    private final Set<NodeId> nodes;
    private final List<Region> children = new ArrayList<>();

    Region(FrameKind kind, String title, Set<NodeId> nodes) {
      this.kind = kind;
      this.title = title;
      this.nodes = nodes;
    }

    /** Puts another where it belongs, if there is such a place. */
    void add(Region other) {
      if (other.nodes.isEmpty()) {
        return;
      }
      for (Region child : children) {
        if (child.nodes.containsAll(other.nodes)) {
          child.add(other);
          return;
        }
      }
      List<Region> inside =
          children.stream().filter(child -> other.nodes.containsAll(child.nodes)).toList();
      boolean crosses =
          children.stream()
              .filter(child -> !inside.contains(child))
              .anyMatch(child -> child.nodes.stream().anyMatch(other.nodes::contains));
      if (!crosses) {
        children.removeAll(inside);
        other.children.addAll(inside);
        children.add(other);
      }
    }
  }
}
