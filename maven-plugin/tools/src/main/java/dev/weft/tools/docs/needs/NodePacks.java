package dev.weft.tools.docs.needs;

import dev.weft.compiler.catalog.BundledCatalog;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.WorkflowGraph;
import dev.weft.tools.docs.needs.Needs.Pack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where the classes of a graph's nodes come from. */
final class NodePacks {
  private static final String CORE = "comfy-core";

  private final Map<String, TreeSet<String>> versions = new TreeMap<>();
  private final Map<String, TreeSet<String>> classes = new TreeMap<>();
  private final Map<NodeId, String> byNode = new LinkedHashMap<>();
  private final TreeSet<String> unknown = new TreeSet<>();

  private NodePacks() {}

  static NodePacks of(WorkflowGraph graph, SavedNodes saved) {
    NodePacks packs = new NodePacks();
    graph.nodes().values().forEach(node -> packs.add(node, saved));
    return packs;
  }

  private void add(Node node, SavedNodes saved) {
    boolean core = BundledCatalog.shared().find(node.classType()).isPresent();
    Optional<String> pack =
        saved.text(node.id(), "cnr_id").or(() -> saved.text(node.id(), "aux_id"));
    if (pack.isEmpty() && !core) {
      unknown.add(node.classType());
      return;
    }
    String name = pack.orElse(CORE);
    byNode.put(node.id(), name);
    classes.computeIfAbsent(name, none -> new TreeSet<>()).add(node.classType());
    TreeSet<String> known = versions.computeIfAbsent(name, none -> new TreeSet<>());
    saved.text(node.id(), "ver").ifPresent(known::add);
  }

  List<Pack> list() {
    return classes.entrySet().stream()
        .map(
            pack ->
                new Pack(
                    pack.getKey(),
                    List.copyOf(versions.getOrDefault(pack.getKey(), new TreeSet<>())),
                    List.copyOf(pack.getValue())))
        .toList();
  }

  Map<NodeId, String> byNode() {
    return byNode;
  }

  /** A class that another node tells the pack of is not unknown. */
  List<String> unknown() {
    return unknown.stream()
        .filter(name -> classes.values().stream().noneMatch(known -> known.contains(name)))
        .toList();
  }
}
