package dev.weft.workflow;

import dev.weft.workflow.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes node instances as one graph. Untouched stretches are copied at once; no tree is built. */
final class Rendering {
  private static final byte[] INPUTS = "\"inputs\":{".getBytes(StandardCharsets.UTF_8);
  private static final byte[] END = "}".getBytes(StandardCharsets.UTF_8);
  private static final byte[] COMMA = ",".getBytes(StandardCharsets.UTF_8);

  private final RequestNodes nodes;
  private final Map<InputFile, String> serverNames;
  private final JsonOutput out;

  private Rendering(byte[] source, RequestNodes nodes, Map<InputFile, String> serverNames) {
    this.nodes = nodes;
    this.serverNames = serverNames;
    this.out = new JsonOutput(source);
  }

  /**
   * The JSON of the nodes of a request.
   *
   * @param serverNames of files, where they differ from their own
   */
  static byte[] of(SavedGraph graph, RequestNodes nodes, Map<InputFile, String> serverNames) {
    return nodes.valuesOnly()
        ? withValues(graph, nodes.contents())
        : new Rendering(graph.json(), nodes, serverNames).graph(graph);
  }

  /** The usual case, without a step for what stays as saved. */
  private static byte[] withValues(SavedGraph graph, @Nullable InputContent[] contents) {
    byte[] source = graph.json();
    SavedInput[] saved = graph.inputs();
    byte[] json = new byte[lengthWithValues(source.length, saved, contents)];
    int read = 0;
    int written = 0;
    for (int i = 0; i < contents.length; i++) {
      InputContent content = contents[i];
      if (content != null) {
        byte[] bytes = ((JsonContent) content).bytes();
        Member member = saved[i].member();
        int kept = member.valueStart() - read;
        System.arraycopy(source, read, json, written, kept);
        written += kept;
        System.arraycopy(bytes, 0, json, written, bytes.length);
        written += bytes.length;
        read = member.end();
      }
    }
    System.arraycopy(source, read, json, written, source.length - read);
    return json;
  }

  private static int lengthWithValues(
      int savedLength, SavedInput[] saved, @Nullable InputContent[] contents) {
    int length = savedLength;
    for (int i = 0; i < contents.length; i++) {
      InputContent content = contents[i];
      if (content != null) {
        byte[] bytes = ((JsonContent) content).bytes();
        Member member = saved[i].member();
        length = Math.addExact(length, bytes.length - (member.end() - member.valueStart()));
      }
    }
    return length;
  }

  private byte[] graph(SavedGraph graph) {
    MemberRuns runs = new MemberRuns(out, graph.object(), 0);
    NodeInstance[] instances = nodes.instances();
    int saved = graph.members().size();
    for (int i = 0; i < saved; i++) {
      NodeInstance node = instances[i];
      if (node.isLeftOut()) {
        runs.leaveOut(i);
      } else {
        Member member = node.saved().member();
        runs.keepUntil(member.start(), member);
        node(node, member.start());
      }
    }
    for (int i = saved; i < instances.length; i++) {
      NodeInstance copy = instances[i];
      if (!copy.isLeftOut()) {
        runs.add();
        out.write(JsonText.encode(copy.id()));
        node(copy, copy.saved().member().keyEnd());
      }
    }
    runs.end(graph.json().length);
    return out.finish();
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
      InputContent content = nodes.contents()[node.first() + saved.index()];
      if (content == null) {
        runs.keep();
      } else if (content instanceof Absent) {
        runs.leaveOut(saved.index());
      } else {
        runs.keepUntil(saved.member().valueStart(), saved.member());
        out.write(bytes(content));
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
