package dev.weft.workflow;

import dev.weft.workflow.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Writes node instances as one graph. Untouched stretches are copied at once; no tree is built. */
final class Rendering {
  private static final byte[] INPUTS = "\"inputs\":{".getBytes(StandardCharsets.UTF_8);
  private static final byte[] END = "}".getBytes(StandardCharsets.UTF_8);
  private static final byte[] COMMA = ",".getBytes(StandardCharsets.UTF_8);

  private final SavedGraph graph;
  private final NodeInstance[] nodes;
  private final Map<InputFile, String> serverNames;
  private final JsonOutput out;

  /**
   * @param nodes one for each member of the graph, in the same order, and copies behind them
   */
  Rendering(SavedGraph graph, NodeInstance[] nodes, Map<InputFile, String> serverNames) {
    this.graph = graph;
    this.nodes = nodes;
    this.serverNames = serverNames;
    this.out = new JsonOutput(graph.json(), expectedLength());
  }

  byte[] json() {
    MemberRuns runs = new MemberRuns(out, graph.object(), 0);
    int saved = graph.members().size();
    for (int i = 0; i < saved; i++) {
      NodeInstance node = nodes[i];
      if (node.isShared()) {
        runs.keep();
      } else if (node.isLeftOut()) {
        runs.leaveOut(i);
      } else {
        Member member = node.saved().member();
        runs.keepUntil(member.start(), member);
        node(node, member.start());
      }
    }
    for (int i = saved; i < nodes.length; i++) {
      if (!nodes[i].isLeftOut()) {
        runs.add();
        out.write(JsonText.encode(nodes[i].id()));
        node(nodes[i], nodes[i].saved().member().keyEnd());
      }
    }
    runs.end(graph.json().length);
    return out.finish();
  }

  /** Exact where only values change. */
  private int expectedLength() {
    int length = graph.json().length;
    for (NodeInstance node : nodes) {
      InputContent[] contents = node.contents();
      InputContent[] saved = node.saved().contents();
      for (int i = 0; contents != saved && i < contents.length; i++) {
        if (contents[i] instanceof JsonContent json) {
          Member member = ((SavedInput) saved[i]).member();
          length = Math.addExact(length, json.bytes().length - member.end() + member.valueStart());
        }
      }
    }
    return length;
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
    InputContent[] contents = node.contents();
    InputContent[] saved = node.saved().contents();
    for (int i = 0; i < contents.length; i++) {
      if (contents[i] == saved[i]) {
        runs.keep();
      } else if (contents[i] == InputContent.absent()) {
        runs.leaveOut(i);
      } else {
        Member member = object.members().get(i);
        runs.keepUntil(member.valueStart(), member);
        out.write(bytes(contents[i]));
      }
    }
    added(node, runs);
    runs.end(node.saved().member().end());
  }

  private void added(NodeInstance node, MemberRuns runs) {
    node.added()
        .forEach(
            (name, content) -> {
              runs.add();
              out.write(JsonText.encode(name));
              runs.colon();
              out.write(bytes(content));
            });
  }

  /** For a node that was saved without inputs. */
  private void newInputs(NodeInstance node) {
    out.write(INPUTS);
    added(node, new MemberRuns(out, new SavedObject(0, List.of()), 0));
    out.write(END);
  }

  private byte[] bytes(InputContent content) {
    if (content instanceof JsonContent json) {
      return json.bytes();
    }
    if (content instanceof Link link) {
      return link.json();
    }
    if (content instanceof FileContent upload) {
      InputFile file = upload.file();
      return JsonText.encode(serverNames.getOrDefault(file, file.serverName()));
    }
    throw new AssertionError(content);
  }
}
