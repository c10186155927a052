package dev.weft.testkit;

import dev.weft.testkit.image.ImageFiles;
import dev.weft.testkit.image.Pictures;
import dev.weft.testkit.json.Json;
import dev.weft.testkit.value.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import tools.jackson.databind.JsonNode;

/**
 * Plays the client's part of a transcript, one prompt after the other, and keeps what each socket
 * hears beside what it heard then.
 */
final class RecordedScenario {
  private final TestClient client;
  private final Function<JsonNode, String> as;
  private final Map<String, TestSocket> sockets = new LinkedHashMap<>();
  private final Map<String, List<JsonNode>> heard = new LinkedHashMap<>();
  private final Map<String, List<JsonNode>> recorded = new LinkedHashMap<>();

  private final Map<String, String> owners = new LinkedHashMap<>();
  private boolean prompted;

  /**
   * Plays with a client.
   *
   * @param as what must be equal of a frame; an empty text for frames that do not count
   */
  RecordedScenario(TestClient client, Function<JsonNode, String> as) {
    this.client = client;
    this.as = as;
  }

  /** Plays a transcript; what was kept of earlier ones is dropped. */
  void play(List<JsonNode> transcript) throws Exception {
    heard.clear();
    recorded.clear();
    prompted = false;
    for (JsonNode line : transcript) {
      String socket = line.path("sock").asString("");
      switch (line.path("kind").stringValue()) {
        case "connect" -> connect(socket, line.path("path").stringValue());
        case "text" -> {
          if (line.path("dir").stringValue().equals("in")) {
            recorded.get(socket).add(Json.parse(line.path("text").stringValue()));
          } else {
            say(socket, line.path("text").stringValue());
          }
        }
        case "binary" ->
            recorded
                .get(socket)
                .add(Json.object().put("type", "binary-" + line.path("event").intValue()));
        case "http" -> call(line);
        case "close" -> {
          if (line.path("dir").asString("").equals("out")) {
            finish(socket);
          }
        }
        default -> {}
      }
    }
  }

  /** A transcript up to the end of its first prompt, and of the socket. */
  static List<JsonNode> firstPrompt(List<JsonNode> transcript) {
    List<JsonNode> first = new ArrayList<>();
    for (JsonNode line : transcript) {
      first.add(line);
      if (line.path("text").asString("").contains("\"node\": null")) {
        break;
      }
    }
    transcript.stream()
        .filter(line -> line.path("kind").stringValue().equals("close"))
        .forEach(first::add);
    return first;
  }

  List<String> heardBy(String socket) {
    return told(heard.get(socket));
  }

  List<String> recordedFor(String socket) {
    return told(recorded.get(socket));
  }

  private List<String> told(List<JsonNode> frames) {
    return frames.stream().map(as).filter(text -> !text.isEmpty()).toList();
  }

  Iterable<String> sockets() {
    return recorded.keySet();
  }

  private void connect(String socket, String path) throws InterruptedException {
    sockets.put(socket, client.connectTo(path));
    owners.put(path.substring(path.indexOf('=') + 1), socket);
    recorded.put(socket, new ArrayList<>());
    heard.put(socket, new ArrayList<>(sockets.get(socket).until("status")));
  }

  private void say(String socket, String text) throws InterruptedException {
    sockets.get(socket).say(text);
    if (text.contains("feature_flags")) {
      heard.get(socket).addAll(sockets.get(socket).until("feature_flags"));
    }
  }

  private void call(JsonNode line) throws Exception {
    if (!line.path("method").stringValue().equals("POST")) {
      return;
    }
    switch (line.path("path").stringValue()) {
      case "/upload/image" -> upload(line.path("response_json").path("name").stringValue());
      case "/prompt" -> {
        forgetWarmUp();
        prompt(line.path("request_json"));
      }
      default -> {}
    }
  }

  /** Posts a prompt and waits for its last frame, on the owner's socket if it has one. */
  private void prompt(JsonNode body) throws Exception {
    if (client.post("/prompt", body).status() != 200) {
      return;
    }
    String listener = sockets.keySet().iterator().next();
    heard.get(listener).addAll(sockets.get(listener).until(RecordedScenario::saysIdle));
    String stated = body.path("extra_data").path("client_id").asString("");
    String owner = owners.get(body.path("client_id").asString(stated));
    if (listener.equals(owner)) {
      heard.get(owner).addAll(sockets.get(owner).untilEnd());
    }
  }

  /** Some recordings begin with frames of a prompt that the recorder itself had posted. */
  private void forgetWarmUp() {
    if (!prompted) {
      prompted = true;
      recorded.forEach(
          (socket, frames) -> {
            frames.subList(heard.get(socket).size(), frames.size()).clear();
          });
    }
  }

  private static boolean saysIdle(JsonNode frame) {
    return frame.path("data").path("status").path("exec_info").path("queue_remaining").asInt(1)
        == 0;
  }

  private void upload(String name) throws Exception {
    byte[] picture = ImageFiles.png(Pictures.plain(new Size(16, 16), 0x336699), Map.of());
    RequestBody form =
        new MultipartBody.Builder()
            .setType(MultipartBody.FORM)
            .addFormDataPart("image", name, RequestBody.create(picture))
            .build();
    client.send("POST", "/upload/image", form);
  }

  /** Waits for as many frames as were recorded: one that is missing is found out here. */
  private void finish(String socket) throws InterruptedException {
    TestSocket closing = sockets.remove(socket);
    List<JsonNode> frames = heard.get(socket);
    while (told(frames).size() < told(recorded.get(socket)).size()) {
      frames.addAll(closing.until(frame -> true));
    }
    closing.close();
    closing.awaitEnd();
    frames.addAll(closing.heard());
  }

  /** What must be equal: type, keys, nodes, counts; not ids, times, and file names. */
  static String signature(JsonNode frame) {
    JsonNode data = frame.path("data");
    String type = frame.path("type").stringValue();
    return switch (type) {
      case "status" ->
          type + data.path("status").path("exec_info") + (data.has("sid") ? " sid" : "");
      case "progress" -> type + data.propertyNames() + data.path("value") + "/" + data.path("max");
      case "progress_state" -> type + states(data.path("nodes"));
      case "executing" -> type + data.propertyNames() + data.path("node");
      case "executed" ->
          type + data.propertyNames() + data.path("node") + data.path("output").propertyNames();
      case "execution_cached" -> type + data.propertyNames() + data.path("nodes");
      case "feature_flags" -> type + data;
      case "execution_error", "execution_interrupted" ->
          type + data.propertyNames() + data.path("node_id") + data.path("exception_message");
      default -> type.startsWith("binary") ? type : type + data.propertyNames();
    };
  }

  /**
   * What must be equal where nodes of the recorded server ran at one time, as the simulator's do
   * not: how far they are is left out.
   */
  static String outline(JsonNode frame) {
    JsonNode data = frame.path("data");
    return switch (frame.path("type").stringValue()) {
      case "progress" -> "";
      case "progress_state" -> data.path("nodes").has("4") ? places(data.path("nodes")) : "";
      case "executing", "executed" -> signature(frame) + data.path("display_node");
      default -> signature(frame);
    };
  }

  private static String places(JsonNode nodes) {
    StringBuilder places = new StringBuilder();
    nodes.forEachEntry(
        (id, node) ->
            places
                .append(' ')
                .append(id)
                .append(node.path("state"))
                .append(node.path("display_node_id"))
                .append(node.path("parent_node_id"))
                .append(node.path("real_node_id")));
    return places.toString();
  }

  private static String states(JsonNode nodes) {
    StringBuilder states = new StringBuilder();
    nodes.forEachEntry(
        (id, node) ->
            states
                .append(' ')
                .append(id)
                .append('=')
                .append(node.path("value"))
                .append('/')
                .append(node.path("max"))
                .append(node.path("state").stringValue())
                .append(node.size()));
    return states.toString();
  }
}
