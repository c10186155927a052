package dev.weft.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A saved workflow, byte for byte, and where its parts lie. Nobody changes the bytes. */
final class SavedGraph {
  private final byte[] json;
  private final List<Member> members;
  private final Map<String, SavedNode> nodes;

  /**
   * @param members of the outermost object, in the order saved
   * @param nodes by id, in the order saved
   */
  SavedGraph(byte[] json, List<Member> members, Map<String, SavedNode> nodes) {
    this.json = json;
    this.members = members;
    this.nodes = nodes;
  }

  byte[] json() {
    return json;
  }

  List<Member> members() {
    return members;
  }

  Collection<SavedNode> nodes() {
    return nodes.values();
  }

  Optional<SavedNode> node(String id) {
    return Optional.ofNullable(nodes.get(id));
  }
}
