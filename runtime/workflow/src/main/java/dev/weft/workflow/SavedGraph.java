package dev.weft.workflow;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A saved workflow, byte for byte, and where its parts lie. Nobody changes the bytes. */
final class SavedGraph {
  private final byte[] json;
  private final SavedObject object;
  private final List<SavedNode> members;
  private final InputContent[] contents;
  private final Map<String, SavedNode> nodes = new HashMap<>();

  /**
   * @param members one for each member of the object, in the order saved
   */
  SavedGraph(byte[] json, SavedObject object, List<SavedNode> members) {
    this.json = json;
    this.object = object;
    this.members = List.copyOf(members);
    this.contents =
        members.stream().flatMap(node -> node.members().stream()).toArray(InputContent[]::new);
    nodes().forEach(node -> nodes.put(node.id(), node));
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

  /** What each input of each member holds. Nobody changes the array. */
  InputContent[] contents() {
    return contents;
  }

  /** In the order saved. */
  List<SavedNode> nodes() {
    return members.stream().filter(SavedNode::isNode).toList();
  }

  Optional<SavedNode> node(String id) {
    return Optional.ofNullable(nodes.get(id));
  }
}
