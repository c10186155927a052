package dev.weft.workflow;

import dev.weft.workflow.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes node instances as one graph, with places for values. Untouched stretches are copied at
 * once; no tree is built.
 */
final class Rendering {
  private static final byte[] INPUTS = "\"inputs\":{".getBytes(StandardCharsets.UTF_8);
  private static final byte[] END = "}".getBytes(StandardCharsets.UTF_8);
  private static final byte[] COMMA = ",".getBytes(StandardCharsets.UTF_8);

  private final @Nullable InputContent[] contents;
  private final JsonOutput out;
  private final ValuePlaces values;

  private Rendering(byte[] source, @Nullable InputContent[] contents) {
    this.contents = contents;
    this.out = new JsonOutput(source);
    this.values = new ValuePlaces(contents.length);
  }

  /**
   * The JSON of nodes. Where an input holds a value, it has what was saved there, or nothing.
   *
   * @param nodes one for each member of the graph, in the same order, and copies behind
   * @param leftOut those that are not written
   */
  static Skeleton of(
      SavedGraph graph, NodeInstance[] nodes, BitSet leftOut, @Nullable InputContent[] contents) {
    return new Rendering(graph.json(), contents).graph(graph, nodes, leftOut);
  }

  private Skeleton graph(SavedGraph graph, NodeInstance[] nodes, BitSet leftOut) {
    MemberRuns runs = new MemberRuns(out, graph.object(), 0);
    int saved = graph.members().size();
    for (int i = 0; i < saved; i++) {
      NodeInstance node = nodes[i];
      if (leftOut.get(i)) {
        runs.leaveOut(i);
      } else {
        Member member = node.saved().member();
        runs.keepUntil(member.start(), member);
        node(node, member.start());
      }
    }
    for (int i = saved; i < nodes.length; i++) {
      if (!leftOut.get(i)) {
        runs.add();
        out.write(JsonText.encode(nodes[i].id()));
        node(nodes[i], nodes[i].saved().member().keyEnd());
      }
    }
    runs.end(graph.json().length);
    return values.in(out.finish());
  }

  /** Writes a node from an offset in its saved bytes on. */
  private void node(NodeInstance node, int start) {
    SavedInputs inputs = node.saved().savedInputs();
    int end = node.saved().member().end();
    if (inputs != null && inputs.object().isPresent()) {
      inputs(node, inputs.object().get(), start);
    } else if (node.added().isEmpty()) {
      out.keep(start, end);
    } else if (inputs != null) {
      out.keep(start, inputs.member().start());
      newInputs(node);
      out.keep(inputs.member().end(), end);
    } else {
      int open = node.saved().member().valueStart() + 1;
      out.keep(start, open);
      newInputs(node);
      out.write(COMMA);
      out.keep(open, end);
    }
  }

  private void inputs(NodeInstance node, SavedObject object, int start) {
    MemberRuns runs = new MemberRuns(out, object, start);
    for (SavedInput saved : node.saved().members()) {
      int place = node.first() + saved.index();
      InputContent content = contents[place];
      if (content instanceof Absent) {
        runs.leaveOut(saved.index());
      } else if (content instanceof Link link) {
        runs.keepUntil(saved.member().valueStart(), saved.member());
        out.write(link.json());
      } else {
        Member member = saved.member();
        runs.keepUntil(member.valueStart(), member);
        int valueStart = out.length();
        out.keep(member.valueStart(), member.end());
        values.add(place, valueStart, out.length());
      }
    }
    added(node, runs);
    runs.end(node.saved().member().end());
  }

  private void added(NodeInstance node, MemberRuns runs) {
    node.added()
        .forEach(
            (name, place) -> {
              runs.add();
              out.write(JsonText.encode(name));
              runs.colon();
              if (contents[place] instanceof Link link) {
                out.write(link.json());
              } else {
                values.add(place, out.length(), out.length());
              }
            });
  }

  /** For a node that was saved without inputs. */
  private void newInputs(NodeInstance node) {
    out.write(INPUTS);
    added(node, new MemberRuns(out, new SavedObject(0, List.of()), 0));
    out.write(END);
  }
}
