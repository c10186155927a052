package dev.weft.compiler.editor.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What older editors saved of a group node: nodes that are known by their number, and links among
 * them.
 *
 * @param shown outputs that it has although they are linked inside
 * @param hidden outputs that it does not have
 */
public record GroupNode(
    List<EditorNode> nodes, Map<String, EditorLink> links, Set<Outlet> shown, Set<Outlet> hidden) {

  public GroupNode {
    nodes = List.copyOf(nodes);
    links = Map.copyOf(links);
    shown = Set.copyOf(shown);
    hidden = Set.copyOf(hidden);
  }

  /** An output of one of its nodes. */
  public record Outlet(String node, int slot) {}

  /** The link that ends at an input of one of its nodes. */
  Optional<EditorLink> into(EditorNode node, int slot) {
    return links.values().stream()
        .filter(link -> link.target().equals(node.id()) && link.targetSlot() == slot)
        .findFirst();
  }

  /** Whether one of its nodes is linked to an output of another. */
  boolean usedInside(Outlet outlet) {
    return links.values().stream()
        .anyMatch(
            link -> link.origin().equals(outlet.node()) && link.originSlot() == outlet.slot());
  }
}
