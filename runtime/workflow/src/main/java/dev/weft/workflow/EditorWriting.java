package dev.weft.workflow;

import dev.weft.workflow.Parameter.Target;
import dev.weft.workflow.json.JsonPlaces.Place;
import dev.weft.workflow.json.JsonSyntax;
import dev.weft.workflow.json.JsonText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Writes a request into what the editor saved, so that the editor would queue what the request
 * sends: values into their widgets, and modes into the nodes that are not sent. Where it would
 * queue anything else there is no such file.
 */
final class EditorWriting {
  private static final String WRAPPED = "{\"__value__\": ";
  private static final byte[] BYPASSED = "4".getBytes(StandardCharsets.UTF_8);
  private static final byte[] MUTED = "2".getBytes(StandardCharsets.UTF_8);

  private final EditorWorkflow editor;
  private final RequestNodes request;
  private final Set<Target> secrets;
  private final Map<InputFile, String> serverNames;

  /** What is to stand at each pointer; null where that is what was saved. */
  private final Map<String, byte @Nullable []> wanted = new HashMap<>();

  private EditorWriting(
      EditorWorkflow editor,
      RequestNodes request,
      Set<Target> secrets,
      Map<InputFile, String> serverNames) {
    this.editor = editor;
    this.request = request;
    this.secrets = secrets;
    this.serverNames = serverNames;
  }

  /**
   * What the editor saved with a request in it; empty where it cannot say what the request does.
   *
   * @param secrets inputs that stay as saved
   */
  static Optional<byte[]> of(
      EditorWorkflow editor,
      RequestNodes request,
      Set<Target> secrets,
      Map<InputFile, String> serverNames) {
    if (request.shape().isRewired()) {
      return Optional.empty();
    }
    EditorWriting writing = new EditorWriting(editor, request, secrets, serverNames);
    return writing.isPossible() ? Optional.of(writing.written()) : Optional.empty();
  }

  private boolean isPossible() {
    NodeInstance[] nodes = request.shape().nodes();
    for (int i = 0; i < nodes.length; i++) {
      boolean counts = nodes[i].saved().isNode() && !nodes[i].isCopy();
      if (counts
          && !(takesInputs(nodes[i], request.shape().isLeftOut(i)) && takesMode(nodes[i], i))) {
        return false;
      }
    }
    return true;
  }

  private boolean takesMode(NodeInstance node, int index) {
    EditorWorkflow.Node known = editor.nodes().get(node.id());
    boolean leftOut = request.shape().isLeftOut(index);
    if (known == null) {
      return !leftOut;
    }
    if (!leftOut) {
      return want(known.mode(), null);
    }
    boolean bypassed = request.shape().isBypassed(index);
    return (known.asEditor() || !bypassed) && want(known.mode(), bypassed ? BYPASSED : MUTED);
  }

  private boolean takesInputs(NodeInstance node, boolean leftOut) {
    for (Map.Entry<String, SavedInput> input : node.saved().inputs().entrySet()) {
      Target target = new Target(node.id(), input.getKey());
      InputContent content = request.contents()[node.first() + input.getValue().index()];
      if (!takes(target, content, leftOut) && !leftOut) {
        return false;
      }
    }
    return true;
  }

  /** Whether an input has what the request wants there; what is not sent asks for nothing. */
  private boolean takes(Target target, @Nullable InputContent content, boolean leftOut) {
    if (content instanceof Link) {
      return true; // It goes round a bypassed node, as the editor's does.
    }
    if (content instanceof Absent) {
      return !editor.hidden().contains(target);
    }
    EditorWorkflow.Input place = editor.inputs().get(target);
    if (content == null || secrets.contains(target)) {
      return leftOut || place == null || want(place, null);
    }
    byte @Nullable [] json = place == null ? null : json(content, place.rolled());
    return place != null && json != null && want(place, json);
  }

  private byte @Nullable [] json(InputContent content, boolean rolled) {
    if (content instanceof FileContent upload) {
      InputFile file = upload.file();
      return JsonText.encode(serverNames.getOrDefault(file, file.serverName()));
    }
    byte[] bytes = ((JsonContent) content).bytes();
    if (rolled && bytes[0] == '"') {
      String text = EditorText.sentAs(text(bytes));
      return text == null ? null : JsonText.encode(text);
    }
    String json = new String(bytes, StandardCharsets.UTF_8);
    return json.startsWith(WRAPPED + "[")
        ? json.substring(WRAPPED.length(), json.length() - 1).getBytes(StandardCharsets.UTF_8)
        : bytes;
  }

  private static String text(byte[] json) {
    try (JsonParser parser = JsonSyntax.parser(json)) {
      parser.nextToken();
      return parser.getString();
    }
  }

  private boolean want(EditorWorkflow.Input place, byte @Nullable [] json) {
    boolean agreed = true;
    for (String pointer : place.pointers()) {
      agreed &= want(pointer, json);
    }
    return agreed;
  }

  /** Whether all that share a place want the same there. */
  private boolean want(String pointer, byte @Nullable [] json) {
    if (wanted.containsKey(pointer)) {
      return Arrays.equals(wanted.get(pointer), json);
    }
    wanted.put(pointer, json);
    return true;
  }

  @SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
  private record Edit(int end, byte[] bytes) {}

  private byte[] written() {
    TreeMap<Integer, Edit> edits = new TreeMap<>();
    wanted.forEach(
        (pointer, json) -> {
          Place place = editor.file().find(pointer).orElse(null);
          if (json != null && place != null) {
            edits.put(place.start(), new Edit(place.end(), json));
          } else if (json != null && pointer.endsWith("/mode")) {
            // Editors leave the mode out of nodes that run.
            String node = pointer.substring(0, pointer.lastIndexOf('/'));
            int open = editor.file().find(node).orElseThrow().start() + 1;
            String mode = "\"mode\": " + new String(json, StandardCharsets.UTF_8) + ", ";
            edits.put(open, new Edit(open, mode.getBytes(StandardCharsets.UTF_8)));
          }
        });
    byte[] saved = editor.file().json();
    ByteArrayOutputStream out = new ByteArrayOutputStream(saved.length + 256);
    int next = 0;
    for (Map.Entry<Integer, Edit> edit : edits.entrySet()) {
      out.write(saved, next, edit.getKey() - next);
      out.writeBytes(edit.getValue().bytes());
      next = edit.getValue().end();
    }
    out.write(saved, next, saved.length - next);
    return out.toByteArray();
  }
}
