package dev.weft.compiler.editor.read;

import dev.weft.compiler.editor.read.EditorNode.InputSlot;
import dev.weft.compiler.editor.read.EditorNode.OutputSlot;
import dev.weft.compiler.editor.read.GroupNode.Outlet;
import dev.weft.compiler.editor.read.Subgraph.Border;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonArray;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a subgraph of its own of each group node, as newer editors do when they load one: its
 * inputs are those that are free inside, in order, and its values those of the nodes inside, one
 * after another.
 */
final class GroupNodes {
  private static final List<String> PREFIXES = List.of("workflow>", "workflow/");

  private final Map<String, GroupNode> groups;
  private final Map<String, Subgraph> subgraphs;

  /**
   * A rewriter.
   *
   * @param subgraphs gets those that are made
   */
  GroupNodes(Map<String, GroupNode> groups, Map<String, Subgraph> subgraphs) {
    this.groups = groups;
    this.subgraphs = subgraphs;
  }

  /** The node as an instance of its own subgraph; as it was when it is none, or not for sure. */
  EditorNode rewritten(EditorNode node) {
    Optional<GroupNode> group =
        PREFIXES.stream()
            .filter(node.type()::startsWith)
            .map(prefix -> node.type().substring(prefix.length()))
            .flatMap(name -> Optional.ofNullable(groups.get(name)).stream())
            .findFirst();
    if (group.isEmpty() || !agrees(node, group.get())) {
      return node;
    }
    String id = node.type() + "#" + node.id();
    subgraphs.put(id, subgraph(id, node, group.get()));
    return node.asInstanceOf(id);
  }

  /** Whether the node has as many inputs, outputs and values as its group says. */
  private static boolean agrees(EditorNode node, GroupNode group) {
    int values = group.nodes().stream().mapToInt(inner -> inner.list().size()).sum();
    return !group.nodes().isEmpty()
        && inlets(group).size() == node.inputs().size()
        && node.inputs().stream().allMatch(input -> input.widget().isEmpty())
        && outlets(group).size() == node.outputs().size()
        && values == node.list().size()
        && group.nodes().stream().noneMatch(inner -> inner.type().equals("PrimitiveNode"));
  }

  private record Inlet(EditorNode node, int slot) {}

  private static List<Inlet> inlets(GroupNode group) {
    List<Inlet> inlets = new ArrayList<>();
    for (EditorNode node : group.nodes()) {
      for (int slot = 0; slot < node.inputs().size(); slot++) {
        boolean socket = node.inputs().get(slot).widget().isEmpty();
        if (socket && group.into(node, slot).isEmpty()) {
          inlets.add(new Inlet(node, slot));
        }
      }
    }
    return inlets;
  }

  private static List<Outlet> outlets(GroupNode group) {
    List<Outlet> outlets = new ArrayList<>();
    for (EditorNode node : group.nodes()) {
      for (int slot = 0; slot < node.outputs().size(); slot++) {
        Outlet outlet = new Outlet(node.id(), slot);
        boolean reroute = node.type().equals("Reroute");
        boolean free = !group.usedInside(outlet) && !reroute;
        if ((free || group.shown().contains(outlet)) && !group.hidden().contains(outlet)) {
          outlets.add(outlet);
        }
      }
    }
    return outlets;
  }

  private static Subgraph subgraph(String id, EditorNode instance, GroupNode group) {
    Map<String, EditorLink> links = new LinkedHashMap<>(group.links());
    List<Border> inputs = new ArrayList<>();
    List<Inlet> inlets = inlets(group);
    for (int i = 0; i < inlets.size(); i++) {
      Inlet inlet = inlets.get(i);
      InputSlot outer = instance.inputs().get(i);
      EditorLink link =
          new EditorLink(
              "i" + i, EditorLink.INPUTS, i, inlet.node().id(), inlet.slot(), outer.span());
      links.put(link.id(), link);
      inputs.add(new Border(outer.name(), outer.type(), List.of(link.id()), outer.span()));
    }
    List<Border> outputs = new ArrayList<>();
    List<Outlet> outlets = outlets(group);
    for (int i = 0; i < outlets.size(); i++) {
      Outlet outlet = outlets.get(i);
      OutputSlot outer = instance.outputs().get(i);
      EditorLink link =
          new EditorLink(
              "o" + i, outlet.node(), outlet.slot(), EditorLink.OUTPUTS, i, instance.idSpan());
      links.put(link.id(), link);
      outputs.add(new Border(outer.name(), outer.type(), List.of(link.id()), instance.idSpan()));
    }
    return new Subgraph(
        id,
        instance.called(),
        inputs,
        outputs,
        inside(instance, group, links),
        true,
        instance.idSpan());
  }

  private static Graph inside(EditorNode instance, GroupNode group, Map<String, EditorLink> links) {
    List<EditorNode> nodes = new ArrayList<>();
    List<JsonValue> values = instance.list();
    int next = 0;
    for (EditorNode node : group.nodes()) {
      int count = node.list().size();
      nodes.add(
          node.inGroup(
              linked(node, links),
              new JsonArray(
                  values.subList(next, next + count),
                  instance.values().map(JsonValue::span).orElse(node.span()))));
      next += count;
    }
    return new Graph(nodes, links, false);
  }

  private static List<InputSlot> linked(EditorNode node, Map<String, EditorLink> links) {
    List<InputSlot> inputs = new ArrayList<>();
    for (int i = 0; i < node.inputs().size(); i++) {
      int slot = i;
      InputSlot input = node.inputs().get(i);
      Optional<String> link =
          links.values().stream()
              .filter(l -> l.target().equals(node.id()) && l.targetSlot() == slot)
              .map(EditorLink::id)
              .findFirst();
      inputs.add(new InputSlot(input.name(), input.type(), link, input.widget(), input.span()));
    }
    return inputs;
  }
}
