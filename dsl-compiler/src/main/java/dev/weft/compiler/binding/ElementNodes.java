package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the nodes that each element of a list needs for itself, as its statements change them. */
final class ElementNodes {
  private final Scope scope;
  private final Node node;
  private final Predicate<String> repeated;

  /**
   * Looks upstream of a node.
   *
   * @param repeated which of the node's inputs are the elements'
   */
  ElementNodes(Scope scope, Node node, Predicate<String> repeated) {
    this.scope = scope;
    this.node = node;
    this.repeated = repeated;
  }

  /** Those between the changed nodes and the list's; empty after saying who else uses one. */
  Optional<List<Node>> of(List<BoundStatement> statements) {
    Set<NodeId> upstream = Upstream.of(node, scope.graph());
    Set<NodeId> taken = new LinkedHashSet<>();
    boolean sound = true;
    for (ElementChange change : statements.stream().flatMap(ElementChange::of).toList()) {
      if (!change.node().id().equals(node.id())) {
        Set<NodeId> between = between(change.node(), upstream);
        Optional<Node> other = userOfOthers(between);
        other.ifPresent(user -> scope.report(shared(change, user)));
        sound &= other.isEmpty();
        taken.addAll(between);
      }
    }
    return sound
        ? Optional.of(taken.stream().flatMap(id -> scope.graph().node(id).stream()).toList())
        : Optional.empty();
  }

  private Set<NodeId> between(Node target, Set<NodeId> upstream) {
    Set<NodeId> between = new LinkedHashSet<>();
    for (NodeId id : upstream) {
      Node candidate = scope.graph().node(id).orElseThrow();
      if (id.equals(target.id()) || Upstream.of(candidate, scope.graph()).contains(target.id())) {
        between.add(id);
      }
    }
    return between;
  }

  /** A node that takes an output of one of these, and is none of the elements'. */
  private Optional<Node> userOfOthers(Set<NodeId> taken) {
    for (Node user : scope.graph().nodes().values()) {
      for (Node.Input input : user.inputs().values()) {
        boolean own =
            taken.contains(user.id())
                || (user.id().equals(node.id()) && isOfElement(input.name(), taken));
        if (!own && input.value() instanceof InputValue.Link link && taken.contains(link.node())) {
          return Optional.of(user);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isOfElement(String input, Set<NodeId> taken) {
    boolean chain = node.inputs().keySet().stream().noneMatch(repeated);
    return chain || repeated.test(input) || taken.isEmpty();
  }

  private Diagnostic.Builder shared(ElementChange change, Node user) {
    return Diagnostic.of(
            DiagnosticCode.SHARED_UPSTREAM,
            change.where(),
            NodeText.of(change.node()) + " is not used by the elements of the list alone")
        .label("each element would change it")
        .related(user.idSpan(), NodeText.of(user) + " takes what comes from it, too")
        .help(
            "give "
                + NodeText.of(node)
                + " a node of its own in the ComfyUI editor, or change it by a statement around"
                + " the list");
  }
}
