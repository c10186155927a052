package dev.weft.workflow;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A saved workflow, byte for byte, and where its parts lie. Nobody changes the bytes. */
final class SavedGraph {
  private final byte[] json;
  private final SavedObject object;
  private final List<SavedNode> members;
  private final SavedInput[] inputs;
  private final @Nullable Link[] links;
  private final int[] sources;
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
    this.links = new Link[inputs.length];
    this.sources = new int[inputs.length];
    Arrays.fill(sources, -1);
    members.forEach(this::noteLinks);
  }

  private void noteLinks(SavedNode node) {
    for (SavedInput input : node.inputs().values()) {
      Link link = input.link();
      if (link != null) {
        links[node.first() + input.index()] = link;
        sources[node.first() + input.index()] = indexOf(link.sourceId());
      }
    }
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

  /** The link that an input was saved with, by the place of the input; null if it held none. */
  @Nullable Link link(int place) {
    return links[place];
  }

  /**
   * The place among the members of the node that a saved link comes from; -1 if it is not there.
   */
  int source(int place) {
    return sources[place];
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
