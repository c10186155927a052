package dev.weft.workflow;

import dev.weft.workflow.json.JsonText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Changes to the shape of a saved graph: nodes left out, copied under a new id, and linked anew.
 * All are edits over the saved bytes, as values are, and go through the same rendering.
 */
final class GraphPieces {
  private static final byte[] NOTHING = {};
  private static final byte[] COMMA = {','};

  private final SavedGraph graph;

  GraphPieces(SavedGraph graph) {
    this.graph = graph;
  }

  /** Links an input to an output of another node, whatever it held before. */
  Edit link(String nodeId, String input, String sourceId, int output) {
    SavedInput saved = node(nodeId).inputs().get(input);
    if (saved == null) {
      throw new IllegalArgumentException("node " + nodeId + " has no input " + input);
    }
    String link = "[" + JsonText.quote(sourceId) + "," + output + "]";
    return new Edit(
        saved.member().valueStart(), saved.member().end(), link.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A copy of a node.
   *
   * @param newId must be free
   * @param edits of the original node's inputs, which the copy gets instead
   */
  byte[] copy(String nodeId, String newId, Edits edits) {
    if (graph.node(newId).isPresent()) {
      throw new IllegalArgumentException("there is a node " + newId + " already");
    }
    Member member = node(nodeId).member();
    Edits copied = edits.copy();
    copied.put(new Edit(member.start(), member.keyEnd(), JsonText.encode(newId)));
    return copied.apply(graph.json(), member.start(), member.end());
  }

  /**
   * Leaves nodes out, with all that is set in them, and adds others at the end.
   *
   * @param edits takes the changes
   * @param added what {@link #copy} gives
   */
  void arrange(Edits edits, Set<String> omitted, List<byte[]> added) {
    List<Member> members = graph.members();
    Member first = members.get(0);
    Member last = members.get(members.size() - 1);
    int kept = 0;
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      if (!omitted.contains(member.name())) {
        if (kept == 0 && i > 0) {
          edits.put(new Edit(first.start(), member.start(), NOTHING));
        }
        kept++;
      } else if (kept > 0) {
        edits.put(new Edit(members.get(i - 1).end(), member.end(), NOTHING));
      }
    }
    if (kept == 0) {
      edits.put(new Edit(first.start(), last.end(), NOTHING));
    }
    if (!added.isEmpty()) {
      edits.put(new Edit(last.end(), last.end(), joined(added, kept > 0)));
    }
  }

  private byte[] joined(List<byte[]> added, boolean continued) {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    boolean separated = continued;
    for (byte[] member : added) {
      json.writeBytes(separated ? separator() : NOTHING);
      json.writeBytes(member);
      separated = true;
    }
    return json.toByteArray();
  }

  /** What stands between two nodes: a comma, and white space as saved. */
  private byte[] separator() {
    List<Member> members = graph.members();
    return members.size() < 2
        ? COMMA
        : Arrays.copyOfRange(graph.json(), members.get(0).end(), members.get(1).start());
  }

  private SavedNode node(String id) {
    return graph.node(id).orElseThrow(() -> new IllegalArgumentException("there is no node " + id));
  }
}
