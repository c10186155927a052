package dev.weft.compiler.binding;

import dev.weft.compiler.syntax.TargetPath;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import java.util.List;
import java.util.Optional;

/** Whether a path leads to an input that can be set, so that a hint does not lead astray. */
record PathFit(Scope scope) {
  /** In larger graphs nothing is searched for the sake of a hint. */
  private static final int LARGEST_GRAPH = 300;

  /** Whether all these steps can be taken from a node. */
  boolean leads(Node start, List<TargetPath.Step> steps) {
    Node node = start;
    Optional<InputValue.Link> by = Optional.empty();
    for (int i = 0; i < steps.size(); i++) {
      boolean last = i == steps.size() - 1;
      if (steps.get(i).upstream() && scope.graph().nodes().size() > LARGEST_GRAPH) {
        return true;
      }
      Optional<Reached> reached = take(node, by, steps.get(i), last);
      if (reached.isEmpty() || last) {
        return reached.filter(r -> !r.isLink()).isPresent();
      }
      by = reached.flatMap(Reached::link);
      Optional<Node> source = by.flatMap(link -> scope.graph().node(link.node()));
      if (source.isEmpty()) {
        return false;
      }
      node = source.get();
    }
    return true;
  }

  /** Whether the path of a name's step leads on, were the step named so. */
  boolean leads(Node node, String input, List<TargetPath.Step> rest) {
    Optional<InputValue> value = node.input(input).map(Node.Input::value);
    if (rest.isEmpty()) {
      return value.filter(InputValue.Value.class::isInstance).isPresent();
    }
    return value
        .filter(InputValue.Link.class::isInstance)
        .flatMap(link -> scope.graph().node(((InputValue.Link) link).node()))
        .filter(source -> leads(source, rest))
        .isPresent();
  }

  private Optional<Reached> take(
      Node node, Optional<InputValue.Link> by, TargetPath.Step step, boolean last) {
    String name = step.input().text();
    if (!step.upstream()) {
      return node.input(name).map(input -> new Reached(node, input, ""));
    }
    UpstreamSearch search = new UpstreamSearch(scope, name);
    List<Reached> found = last ? search.nearestValues(node, by, "") : search.nearest(node, by, "");
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
