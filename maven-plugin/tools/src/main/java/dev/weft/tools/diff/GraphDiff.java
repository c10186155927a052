package dev.weft.tools.diff;

import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.Target;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Nodes, links and literals. */
final class GraphDiff {
  private final BoundWorkflow before;
  private final BoundWorkflow after;
  private final GraphMatch nodes;
  private final Changes changes;

  GraphDiff(BoundWorkflow before, BoundWorkflow after, GraphMatch nodes, Changes changes) {
    this.before = before;
    this.after = after;
    this.nodes = nodes;
    this.changes = changes;
  }

  void compare() {
    for (Node node : before.graph().nodes().values()) {
      if (nodes.after(node.id()).isEmpty()) {
        changes.about(Words.node(node)).add(Rating.INTERNAL, "node-removed", "the node is gone");
      }
    }
    for (Node node : after.graph().nodes().values()) {
      Optional<Node> former = nodes.before(node.id());
      if (former.isEmpty()) {
        changes
            .about(Words.node(node), node.idSpan())
            .add(Rating.INTERNAL, "node-added", "the node is new");
      } else {
        compare(former.get(), node);
      }
    }
  }

  private void compare(Node former, Node node) {
    Changes.Entry entry = changes.about(Words.node(node), node.idSpan());
    entry.compare(
        Rating.INTERNAL,
        "title-changed",
        "is titled",
        former.title().orElse("nothing"),
        node.title().orElse("nothing"));
    Set<String> names = new TreeSet<>(former.inputs().keySet());
    names.addAll(node.inputs().keySet());
    for (String name : names) {
      Optional<InputValue> was = Optional.ofNullable(former.inputs().get(name)).map(i -> i.value());
      Optional<InputValue> is = Optional.ofNullable(node.inputs().get(name)).map(i -> i.value());
      if (!isSame(was, is) && !isSetByCallers(former, node, name)) {
        boolean link = Stream.of(was, is).flatMap(Optional::stream).anyMatch(GraphDiff::isLink);
        entry.compare(
            Rating.INTERNAL,
            link ? "node-rewired" : "literal-changed",
            "has as `" + name + "`",
            was.map(value -> shown(value, before.graph())).orElse("nothing"),
            is.map(value -> shown(value, after.graph())).orElse("nothing"));
      }
    }
  }

  private static String shown(InputValue value, WorkflowGraph graph) {
    return Words.value(value, graph);
  }

  private static boolean isLink(InputValue value) {
    return value instanceof InputValue.Link;
  }

  private boolean isSame(Optional<InputValue> was, Optional<InputValue> is) {
    if (was.isEmpty() || is.isEmpty()) {
      return was.isEmpty() && is.isEmpty();
    }
    if (was.get() instanceof InputValue.Link link) {
      return is.get() instanceof InputValue.Link other
          && link.slot() == other.slot()
          && nodes.isSame(link.node(), other.node());
    }
    return is.get() instanceof InputValue.Value other
        && Values.isSame(((InputValue.Value) was.get()).literal(), other.literal());
  }

  /** What such an input is saved as is a default, and told as that. */
  private boolean isSetByCallers(Node former, Node node, String input) {
    return isSet(before, former, input) && isSet(after, node, input);
  }

  private static boolean isSet(BoundWorkflow workflow, Node node, String input) {
    return workflow.withElements(Parameter.class).stream()
        .flatMap(parameter -> parameter.targets().stream())
        .anyMatch(target -> isTarget(target, node, input));
  }

  private static boolean isTarget(Target target, Node node, String input) {
    return target.node().id().equals(node.id()) && target.input().name().equals(input);
  }
}
