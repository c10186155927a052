package dev.weft.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Bypass, mute, and what is left over, done to a tree as plainly as the rules say it. */
final class TreeShape {
  private final ObjectNode saved;
  private final Set<String> outputNodes;
  private final Set<Taken> optional;

  final Map<String, Map<Integer, String>> bypassed = new HashMap<>();
  final Set<String> muted = new HashSet<>();
  final Set<String> unneeded = new HashSet<>();

  /** The copy that stands in for a node. */
  final Map<String, String> replaced = new HashMap<>();

  /** By the id of a copy. */
  final Map<String, String> savedIds = new HashMap<>();

  TreeShape(ObjectNode saved, Set<String> outputNodes, Set<Taken> optional) {
    this.saved = saved;
    this.outputNodes = outputNodes;
    this.optional = optional;
  }

  /** An input that takes an output. */
  record Taken(String nodeId, String input) {}

  /** The graph that is sent; empty if it must be refused. */
  Optional<ObjectNode> of(ObjectNode tree) {
    savedIds.forEach(
        (copy, id) -> {
          if (muted.contains(id)) {
            muted.add(copy);
          }
          if (bypassed.containsKey(id)) {
            bypassed.put(copy, bypassed.get(id));
          }
        });
    while (muteOne(tree)) {}
    Set<String> roots =
        tree.propertyNames().stream()
            .filter(id -> isThere(id) && !unneeded.contains(id) && isKept(savedId(id)))
            .collect(Collectors.toSet());
    boolean anyEnd = saved.propertyNames().stream().anyMatch(this::isEnd);
    if (anyEnd && roots.stream().noneMatch(id -> isEnd(savedId(id)))) {
      return Optional.empty();
    }
    ObjectNode joined = tree.deepCopy();
    Set<String> sent = new HashSet<>();
    List<String> open = new ArrayList<>(roots);
    while (!open.isEmpty()) {
      String id = open.remove(0);
      if (tree.has(id) && sent.add(id)) {
        ObjectNode inputs = (ObjectNode) joined.get(id).get("inputs");
        for (String input : links(tree, id)) {
          JsonNode origin = origin(tree, id, input);
          if (isLink(origin)) {
            inputs.set(input, origin);
            open.add(source(origin));
          } else if (isOptional(id, input)) {
            inputs.remove(input);
          } else {
            return Optional.empty();
          }
        }
      }
    }
    new ArrayList<>(joined.propertyNames())
        .stream().filter(id -> !sent.contains(id)).forEach(joined::remove);
    return Optional.of(joined);
  }

  private boolean muteOne(ObjectNode tree) {
    return tree.propertyNames().stream()
        .filter(this::isThere)
        .filter(
            id ->
                links(tree, id).stream()
                    .anyMatch(input -> isMuted(origin(tree, id, input)) && !isOptional(id, input)))
        .findFirst()
        .map(muted::add)
        .orElse(false);
  }

  /** What an input takes in the end: a link, the id of a muted node as a text, or nothing. */
  private JsonNode origin(ObjectNode tree, String id, String input) {
    JsonNode saved = tree.get(id).get("inputs").path(input);
    JsonNode link = saved;
    Set<JsonNode> seen = new HashSet<>();
    while (isLink(link) && seen.add(link)) {
      String source = source(link);
      if (!tree.has(source)) {
        return link.equals(saved) ? link : MissingNode.getInstance();
      }
      if (muted.contains(source)) {
        return link.get(0);
      }
      if (replaced.containsKey(source)) {
        link = JsonNodeFactory.instance.arrayNode().add(replaced.get(source)).add(link.get(1));
        continue;
      }
      if (!bypassed.containsKey(source)) {
        return link;
      }
      String standIn = bypassed.get(source).get(link.get(1).intValue());
      link = tree.get(source).get("inputs").path(standIn == null ? "" : standIn);
      if (standIn == null || !isLink(link)) {
        return MissingNode.getInstance();
      }
    }
    return MissingNode.getInstance();
  }

  private static boolean isMuted(JsonNode origin) {
    return origin.isString();
  }

  private boolean isThere(String id) {
    return !muted.contains(id) && !bypassed.containsKey(id) && !replaced.containsKey(id);
  }

  private boolean isOptional(String id, String input) {
    return optional.contains(new Taken(savedId(id), input));
  }

  private String savedId(String id) {
    return savedIds.getOrDefault(id, id);
  }

  private boolean isEnd(String id) {
    return outputNodes.contains(id) || consumers(id).isEmpty();
  }

  private boolean isKept(String id) {
    return isEnd(id) || !leadsToEnd(id, new HashSet<>());
  }

  private boolean leadsToEnd(String id, Set<String> seen) {
    return isEnd(id)
        || seen.add(id) && consumers(id).stream().anyMatch(next -> leadsToEnd(next, seen));
  }

  private List<String> consumers(String id) {
    return saved.propertyNames().stream()
        .filter(
            node ->
                links(saved, node).stream()
                    .anyMatch(input -> source(saved.get(node).get("inputs").get(input)).equals(id)))
        .toList();
  }

  private static List<String> links(ObjectNode tree, String id) {
    JsonNode inputs = tree.get(id).get("inputs");
    return inputs.propertyNames().stream().filter(name -> isLink(inputs.get(name))).toList();
  }

  static String source(JsonNode link) {
    return link.get(0).stringValue();
  }

  static boolean isLink(JsonNode value) {
    return value.isArray()
        && value.size() == 2
        && value.get(0).isString()
        && value.get(1).isNumber();
  }
}
