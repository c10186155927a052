package dev.weft.workflow;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A saved workflow, byte for byte, and where its parts lie. Nobody changes the bytes. */
final class SavedGraph {
  private final byte[] json;
  private final SavedObject object;
  private final List<SavedNode> members;
  private final SavedInput[] inputs;
  private final Map<String, SavedNode> nodes = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  /**
   * @param members one for each member of the object, in the order saved
   */
  SavedGraph(byte[] json, SavedObject object, List<SavedNode> members) {
    this.json = json;
    this.object = object;
    this.members = List.copyOf(members);
    this.inputs =
        members.stream().flatMap(node -> node.members().stream()).toArray(SavedInput[]::new);
    nodes().forEach(node -> nodes.put(node.id(), node));
    members.forEach(member -> names.add(member.id()));
  }

  byte[] json() {
    return json;
  }

  /** The value that an input was saved with. */
  byte[] value(SavedInput input) {
    return Arrays.copyOfRange(json, input.member().valueStart(), input.member().end());
  }

  SavedObject object() {
    return object;
  }

  /** Also those that are no nodes. */
  List<SavedNode> members() {
    return members;
  }

  /** The inputs of all members. Nobody changes the array. */
  SavedInput[] inputs() {
    return inputs;
  }

  /** In the order saved. */
  List<SavedNode> nodes() {
    return members.stream().filter(SavedNode::isNode).toList();
  }

  /** The place of a node among the members; -1 if there is none of that id. */
  int indexOf(String id) {
    SavedNode node = nodes.get(id);
    return node == null ? -1 : node.index();
  }

  /** Whether several members have one name. */
  boolean repeatsNames() {
    return names.size() < members.size();
  }

  /** Whether a member is called so, be it a node or not. */
  boolean hasMember(String name) {
    return names.contains(name);
  }

  Optional<SavedNode> node(String id) {
    return Optional.ofNullable(nodes.get(id));
  }
}
