package dev.weft.testkit.execution;

import dev.weft.testkit.node.NodeResult;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Results of the nodes of the latest prompt, by what they depend on and not by their ids. */
final class ResultCache {
  private final Map<String, NodeResult> results = new HashMap<>();

  Optional<NodeResult> find(String signature) {
    return Optional.ofNullable(results.get(signature));
  }

  void put(String signature, NodeResult result) {
    results.put(signature, result);
  }

  /** Forgets all but these: a new prompt begins. */
  void keepOnly(Set<String> signatures) {
    results.keySet().retainAll(signatures);
  }

  void clear() {
    results.clear();
  }
}
