package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.syntax.NodeSelector;
import dev.weft.compiler.syntax.TargetPath;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.SameText;
import dev.weft.compiler.workflow.SubgraphInstance;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the one node that a selector means, or says why there is not one. */
final class NodeResolver {
  private final Scope scope;
  private final NodeIndex index;
  private @Nullable Distinction distinction;

  NodeResolver(Scope scope) {
    this.scope = scope;
    this.index = new NodeIndex(scope.graph());
  }

  /** The node of a label. */
  Optional<Node> resolve(NodeSelector selector) {
    return resolve(selector, node -> true);
  }

  /**
   * The node of a selector.
   *
   * @param suits whether a hint may offer a node
   */
  Optional<Node> resolve(NodeSelector selector, Predicate<Node> suits) {
    return resolve(selector, Optional.empty(), suits, false);
  }

  /** The node that a path begins with. */
  Optional<Node> resolve(TargetPath path) {
    PathFit fit = new PathFit(scope);
    return resolve(path.node(), Optional.of(path), node -> fit.leads(node, path.steps()), true);
  }

  /** All that a selector means: a node, what lies in a subgraph, or what stands in a group. */
  Selection select(NodeSelector selector) {
    if (!(selector instanceof NodeSelector.Group)) {
      List<Node> found = resolve(selector, Optional.empty(), node -> true, true).stream().toList();
      return Selection.of(found, scope.graph());
    }
    Surroundings surroundings = Surroundings.of(selector, scope.graph());
    if (isNowhere(selector, Optional.empty(), surroundings)) {
      return Selection.NOTHING;
    }
    List<Node> found =
        Stream.concat(
                scope.graph().nodes().values().stream(),
                scope.graph().subgraphs().stream().map(SubgraphInstance::node))
            .filter(surroundings::hold)
            .toList();
    if (found.isEmpty()) {
      scope.report(
          new UnknownSelector(sought(surroundings, true, node -> true), List.of())
              .describe(selector));
    }
    surroundings.refer(scope::refer);
    return Selection.of(found, scope.graph());
  }

  /**
   * One node.
   *
   * @param subgraphs whether it may be what stands for a subgraph
   */
  private Optional<Node> resolve(
      NodeSelector selector, Optional<TargetPath> path, Predicate<Node> suits, boolean subgraphs) {
    Surroundings surroundings = Surroundings.of(selector, scope.graph());
    if (isNowhere(selector, path, surroundings)) {
      return Optional.empty();
    }
    List<Node> nodes = candidates(selector, surroundings, subgraphs);
    if (nodes.isEmpty()) {
      List<TargetPath.Step> steps = path.map(TargetPath::steps).orElse(List.of());
      scope.report(
          new UnknownSelector(sought(surroundings, subgraphs, suits), steps).describe(selector));
      return Optional.empty();
    }
    if (nodes.size() > 1) {
      scope.report(
          new AmbiguousSelector(scope, distinction(), selector, path, suits).describe(nodes));
      return Optional.empty();
    }
    refer(selector, surroundings, nodes.get(0));
    return Optional.of(nodes.get(0));
  }

  /** Whether the subgraphs or the group are not there, after saying so. */
  private boolean isNowhere(
      NodeSelector selector, Optional<TargetPath> path, Surroundings surroundings) {
    if (surroundings.isAnywhere()) {
      return false;
    }
    int alone =
        selector instanceof NodeSelector.Within within ? named(within.node(), false).size() : 0;
    Optional<Diagnostic.Builder> nowhere =
        new UnknownSurroundings(scope, surroundings).describe(selector, path, alone);
    nowhere.ifPresent(scope::report);
    return nowhere.isPresent();
  }

  private void refer(NodeSelector selector, Surroundings surroundings, Node node) {
    if (selector instanceof NodeSelector.Within s) {
      surroundings.refer(scope::refer);
      refer(s.node(), surroundings, node);
    } else if (selector instanceof NodeSelector.ByClass s) {
      scope.refer(Reference.toNode(s.classType().span(), node, node.classSpan()));
    } else if (selector instanceof NodeSelector.ByClassAndTitle s) {
      scope.refer(Reference.toNode(s.classType().span(), node, node.classSpan()));
      scope.refer(Reference.toNode(s.title().span(), node, node.idSpan()));
    } else {
      scope.refer(Reference.toNode(selector.span(), node, node.idSpan()));
    }
  }

  private SoughtNodes sought(Surroundings surroundings, boolean subgraphs, Predicate<Node> suits) {
    return SoughtNodes.of(scope, distinction(), surroundings, subgraphs, suits);
  }

  /** Built for the first selector that goes wrong: it looks at the whole graph. */
  private Distinction distinction() {
    if (distinction == null) {
      distinction = new Distinction(scope.graph());
    }
    return distinction;
  }

  /**
   * What a selector means.
   *
   * @param subgraphs whether it may be what stands for a subgraph
   */
  private List<Node> candidates(
      NodeSelector selector, Surroundings surroundings, boolean subgraphs) {
    NodeSelector named = selector instanceof NodeSelector.Within s ? s.node() : selector;
    Stream<Node> nodes = named(named, !surroundings.isAnywhere()).stream();
    Stream<Node> instances = subgraphs ? instances(named).stream() : Stream.empty();
    return Stream.concat(nodes, instances).filter(surroundings::hold).toList();
  }

  private List<Node> named(NodeSelector selector, boolean inside) {
    if (selector instanceof NodeSelector.ByClass s) {
      return index.ofClass(s.classType().text());
    }
    if (selector instanceof NodeSelector.ByTitle s) {
      return index.titled(s.title().text());
    }
    if (selector instanceof NodeSelector.ById s) {
      return inside
          ? scope.graph().nodes().values().stream()
              .filter(node -> Surroundings.isId(node.id(), s.id().text()))
              .toList()
          : scope.graph().node(new NodeId(s.id().text())).stream().toList();
    }
    if (selector instanceof NodeSelector.ByClassAndTitle s) {
      return index.titled(s.title().text()).stream()
          .filter(node -> SameText.is(node.classType(), s.classType().text()))
          .toList();
    }
    if (selector instanceof NodeSelector.Group) {
      return List.copyOf(scope.graph().nodes().values());
    }
    throw new AssertionError(selector);
  }

  /** What stands for the subgraphs that a selector names. */
  private List<Node> instances(NodeSelector selector) {
    if (selector instanceof NodeSelector.ByTitle s) {
      return index.instances(s.title().text());
    }
    return selector instanceof NodeSelector.ById s
        ? scope.graph().subgraphs().stream()
            .map(SubgraphInstance::node)
            .filter(node -> node.id().value().equals(s.id().text()))
            .toList()
        : List.of();
  }
}
