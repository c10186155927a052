package dev.weft.compiler.check;

import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Label;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Links that lead round to where they began; the first circle that is found. */
final class LinkCycles implements GraphRule {

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.LINK_CYCLE;
  }

  @Override
  public String fault() {
    return "links that lead round in a circle";
  }

  @Override
  public String help() {
    return "mend the links in the ComfyUI editor, and save the workflow again";
  }

  @Override
  public List<Label> places(ServedGraph graph) {
    Map<NodeId, Node> stuck = stuck(graph);
    if (stuck.isEmpty()) {
      return List.of();
    }
    Map<NodeId, Integer> way = new LinkedHashMap<>();
    Node at = stuck.values().iterator().next();
    while (true) {
      way.put(at.id(), way.size());
      InputValue.Link next =
          graph.links(at).filter(link -> stuck.containsKey(link.node())).findFirst().orElseThrow();
      Integer start = way.get(next.node());
      if (start != null) {
        String needs =
            way.keySet().stream()
                .skip(start)
                .map(id -> id + " needs ")
                .collect(Collectors.joining());
        return List.of(new Label(next.span(), "node " + needs + next.node()));
      }
      at = Objects.requireNonNull(stuck.get(next.node()));
    }
  }

  /** The nodes that can never run, each as it needs another of them. */
  private static Map<NodeId, Node> stuck(ServedGraph graph) {
    Map<NodeId, Node> left = new LinkedHashMap<>(graph.run());
    Map<NodeId, Integer> open = new HashMap<>();
    Map<NodeId, List<Node>> users = new HashMap<>();
    Deque<Node> ready = new ArrayDeque<>();
    for (Node node : left.values()) {
      List<NodeId> needed =
          graph.links(node).map(InputValue.Link::node).filter(left::containsKey).toList();
      needed.forEach(id -> users.computeIfAbsent(id, unseen -> new ArrayList<>()).add(node));
      open.put(node.id(), needed.size());
      if (needed.isEmpty()) {
        ready.add(node);
      }
    }
    while (!ready.isEmpty()) {
      NodeId done = ready.remove().id();
      left.remove(done);
      for (Node user : users.getOrDefault(done, List.of())) {
        if (open.merge(user.id(), -1, Integer::sum) == 0) {
          ready.add(user);
        }
      }
    }
    return left;
  }
}
