package dev.weft.testkit.execution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which node comes next. Among those whose inputs are there, the server prefers output nodes, then
 * nodes that feed one, then nodes that feed a feeder; else the one it came across first.
 */
final class ExecutionOrder {
  private final ObjectNode graph;
  private final Predicate<String> isOutput;
  private final Map<String, Integer> blockers = new LinkedHashMap<>();
  private final Map<String, Set<String>> blocking = new LinkedHashMap<>();

  /**
   * Plans the nodes that the outputs need.
   *
   * @param isCached nodes that need not run and hold nothing up; outputs run all the same
   */
  ExecutionOrder(
      ObjectNode graph,
      List<String> outputs,
      Predicate<String> isOutput,
      Predicate<String> isCached) {
    this.graph = graph;
    this.isOutput = isOutput;
    outputs.forEach(output -> add(output, isCached));
  }

  boolean isEmpty() {
    return blockers.isEmpty();
  }

  String next() {
    List<String> ready = new ArrayList<>();
    blockers.forEach(
        (id, count) -> {
          if (count == 0) {
            ready.add(id);
          }
        });
    if (ready.isEmpty()) {
      throw new IllegalStateException("the graph has a cycle");
    }
    return first(ready, isOutput)
        .or(() -> first(ready, this::feedsOutput))
        .or(() -> first(ready, id -> blocked(id).stream().anyMatch(this::feedsOutput)))
        .orElse(ready.get(0));
  }

  void complete(String id) {
    blockers.remove(id);
    blocked(id).forEach(next -> blockers.computeIfPresent(next, (node, count) -> count - 1));
  }

  private void add(String output, Predicate<String> isCached) {
    Deque<String> open = new ArrayDeque<>(List.of(output));
    Map<String, Set<String>> links = new LinkedHashMap<>();
    while (!open.isEmpty()) {
      String id = open.pop();
      if (blockers.containsKey(id)) {
        continue;
      }
      blockers.put(id, 0);
      for (String source : GraphLinks.sources(graph, id)) {
        if (!isCached.test(source)) {
          open.push(source);
          links.computeIfAbsent(source, unseen -> new LinkedHashSet<>()).add(id);
        }
      }
    }
    links.forEach(
        (source, targets) ->
            targets.forEach(
                target -> {
                  if (blocking.computeIfAbsent(source, n -> new LinkedHashSet<>()).add(target)) {
                    blockers.merge(target, 1, Integer::sum);
                  }
                }));
  }

  private Set<String> blocked(String id) {
    return blocking.getOrDefault(id, Set.of());
  }

  private boolean feedsOutput(String id) {
    return blocked(id).stream().anyMatch(isOutput);
  }

  private static java.util.Optional<String> first(List<String> ids, Predicate<String> wanted) {
    return ids.stream().filter(wanted).findFirst();
  }
}
