package dev.weft.testkit.execution;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Results of the nodes of the latest prompt, by what they depend on and not by their ids. */
final class ResultCache {
  private final Map<String, Entry> results = new HashMap<>();

  Optional<NodeOutcome> find(String signature) {
    return Optional.ofNullable(results.get(signature)).map(Entry::outcome);
  }

  void put(String signature, NodeOutcome outcome, Origin origin) {
    results.put(signature, new Entry(outcome, origin));
  }

  /** Forgets all but these, and what nodes expanded to that are there no more: a prompt begins. */
  void keepOnly(Set<String> signatures, Set<String> roots) {
    results
        .entrySet()
        .removeIf(
            entry ->
                !signatures.contains(entry.getKey())
                    && !roots.contains(entry.getValue().origin().root()));
  }

  /** Forgets what a node expanded to before, all but these: it has expanded anew. */
  void keepOnly(Set<String> signatures, String parent) {
    results
        .entrySet()
        .removeIf(
            entry ->
                entry.getValue().origin().parent().equals(parent)
                    && !signatures.contains(entry.getKey()));
  }

  void clear() {
    results.clear();
  }

  /**
   * Whose expansion a node is part of; empty texts for posted nodes.
   *
   * @param parent the node that expanded to it
   * @param root the posted node that this one comes from in the end, with its class
   */
  record Origin(String parent, String root) {}

  private record Entry(NodeOutcome outcome, Origin origin) {}
}
