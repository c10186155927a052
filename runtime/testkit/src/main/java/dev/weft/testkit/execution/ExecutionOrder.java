package dev.weft.testkit.execution;

import dev.weft.testkit.execution.GraphLinks.Link;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which node comes next. Among those whose inputs are there, the server prefers output nodes, then
 * nodes that feed one, then nodes that feed a feeder; else the one it came across first. Nodes and
 * links may be added while others run.
 */
final class ExecutionOrder {
  private final RunGraph graph;
  private final Predicate<String> isCached;
  private final Map<String, Integer> blockers = new LinkedHashMap<>();
  private final Map<String, Set<String>> blocking = new LinkedHashMap<>();

  /**
   * Plans nothing yet.
   *
   * @param isCached nodes that need not run and hold nothing up; outputs run all the same
   */
  ExecutionOrder(RunGraph graph, Predicate<String> isCached) {
    this.graph = graph;
    this.isCached = isCached;
  }

  boolean isEmpty() {
    return blockers.isEmpty();
  }

  /** The node whose turn it is; empty when all that are left wait for one another. */
  Optional<String> next() {
    List<String> ready = new ArrayList<>();
    blockers.forEach(
        (id, count) -> {
          if (count == 0) {
            ready.add(id);
          }
        });
    return first(ready, this::isOutput)
        .or(() -> first(ready, this::feedsOutput))
        .or(() -> first(ready, id -> blocked(id).stream().anyMatch(this::feedsOutput)))
        .or(() -> ready.stream().findFirst());
  }

  void complete(String id) {
    blockers.remove(id);
    Set<String> waiting = blocking.remove(id);
    if (waiting != null) {
      waiting.forEach(next -> blockers.computeIfPresent(next, (node, count) -> count - 1));
    }
  }

  /** Plans a node and all that it needs; what it takes lazily only when it asks for it. */
  void add(String wanted) {
    Deque<String> open = new ArrayDeque<>(List.of(wanted));
    List<Map.Entry<String, String>> links = new ArrayList<>();
    while (!open.isEmpty()) {
      String id = open.pop();
      if (blockers.containsKey(id)) {
        continue;
      }
      blockers.put(id, 0);
      for (Link link : graph.eagerLinksOf(id)) {
        if (!isCached.test(link.nodeId())) {
          open.push(link.nodeId());
        }
        links.add(Map.entry(link.nodeId(), id));
      }
    }
    links.forEach(link -> link(link.getKey(), link.getValue()));
  }

  /** Lets a planned node wait for another, unless that is cached. */
  void link(String source, String target) {
    if (isCached.test(source)) {
      return;
    }
    add(source);
    if (blocking.computeIfAbsent(source, unseen -> new LinkedHashSet<>()).add(target)) {
      blockers.merge(target, 1, Integer::sum);
    }
  }

  /** The nodes that wait for one another, when no node is left that could run. */
  Collection<String> cycle() {
    Set<String> waiting = new LinkedHashSet<>(blockers.keySet());
    while (true) {
      Set<String> held = new LinkedHashSet<>();
      waiting.forEach(
          source -> blocked(source).stream().filter(waiting::contains).forEach(held::add));
      if (!waiting.retainAll(held)) {
        return waiting;
      }
    }
  }

  private Set<String> blocked(String id) {
    return blocking.getOrDefault(id, Set.of());
  }

  private boolean isOutput(String id) {
    return graph.classOf(id).outputNode();
  }

  private boolean feedsOutput(String id) {
    return blocked(id).stream().anyMatch(this::isOutput);
  }

  private static Optional<String> first(List<String> ids, Predicate<String> wanted) {
    return ids.stream().filter(wanted).findFirst();
  }
}
