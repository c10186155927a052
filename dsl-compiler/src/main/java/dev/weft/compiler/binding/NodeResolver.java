package dev.weft.compiler.binding;

import dev.weft.compiler.syntax.NodeSelector;
import dev.weft.compiler.syntax.TargetPath;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.SameText;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
    return resolve(selector, Optional.empty(), suits);
  }

  /** The node that a path begins with. */
  Optional<Node> resolve(TargetPath path) {
    PathFit fit = new PathFit(scope);
    return resolve(path.node(), Optional.of(path), node -> fit.leads(node, path.steps()));
  }

  private Optional<Node> resolve(
      NodeSelector selector, Optional<TargetPath> path, Predicate<Node> suits) {
    List<Node> nodes = candidates(selector);
    if (nodes.isEmpty()) {
      List<TargetPath.Step> steps = path.map(TargetPath::steps).orElse(List.of());
      scope.report(new UnknownSelector(scope, distinction(), steps, suits).describe(selector));
      return Optional.empty();
    }
    if (nodes.size() > 1) {
      scope.report(
          new AmbiguousSelector(scope, distinction(), selector, path, suits).describe(nodes));
      return Optional.empty();
    }
    refer(selector, nodes.get(0));
    return Optional.of(nodes.get(0));
  }

  private void refer(NodeSelector selector, Node node) {
    if (selector instanceof NodeSelector.ByClass s) {
      scope.refer(Reference.toNode(s.classType().span(), node, node.classSpan()));
    } else if (selector instanceof NodeSelector.ByClassAndTitle s) {
      scope.refer(Reference.toNode(s.classType().span(), node, node.classSpan()));
      scope.refer(Reference.toNode(s.title().span(), node, node.idSpan()));
    } else {
      scope.refer(Reference.toNode(selector.span(), node, node.idSpan()));
    }
  }

  /** Built for the first selector that goes wrong: it looks at the whole graph. */
  private Distinction distinction() {
    if (distinction == null) {
      distinction = new Distinction(scope.graph());
    }
    return distinction;
  }

  private List<Node> candidates(NodeSelector selector) {
    if (selector instanceof NodeSelector.ByClass s) {
      return index.ofClass(s.classType().text());
    }
    if (selector instanceof NodeSelector.ByTitle s) {
      return index.titled(s.title().text());
    }
    if (selector instanceof NodeSelector.ById s) {
      return scope.graph().node(new NodeId(s.id().text())).stream().toList();
    }
    if (selector instanceof NodeSelector.ByClassAndTitle s) {
      return index.titled(s.title().text()).stream()
          .filter(node -> SameText.is(node.classType(), s.classType().text()))
          .toList();
    }
    throw new AssertionError(selector);
  }
}
