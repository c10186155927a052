package dev.weft.client;

import dev.weft.client.job.JobEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.WebSocket;
import okio.ByteString;
import tools.jackson.databind.JsonNode;

/**
 * Plays the server's side of a recorded scenario to a client, under the ids that the client
 * chooses.
 */
final class RecordedServer {
  private final List<JsonNode> lines;
  private final Map<String, Prompt> prompts = new LinkedHashMap<>();
  private final Map<String, String> clientIds = new LinkedHashMap<>();
  private final BlockingQueue<String> posted = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> answers = new SynchronousQueue<>();

  RecordedServer(Path file) {
    lines = Recordings.lines(file);
    for (JsonNode line : lines) {
      if (isPost(line)) {
        String id = line.at("/response_json/prompt_id").asString("");
        prompts.put(id, new Prompt(line));
      } else if (isHistory(line)) {
        Prompt prompt = prompts.get(historyId(line));
        if (prompt != null) {
          prompt.history = line.path("response_json").toString();
        }
      } else if (isFrame(line)) {
        prompts.values().forEach(prompt -> prompt.see(line));
      }
    }
  }

  /**
   * Whether one socket heard all, each prompt was looked up in the end, and none came before the
   * socket.
   */
  boolean isPlayable() {
    boolean oneSocketAtATime =
        lines.stream()
            .filter(line -> kind(line).equals("connect"))
            .map(line -> line.path("sock").asString())
            .allMatch(sock -> sock.startsWith("A"));
    boolean connectsFirst =
        lines.stream()
            .map(RecordedServer::kind)
            .filter(k -> k.equals("connect") || k.equals("http"))
            .findFirst()
            .filter("connect"::equals)
            .isPresent();
    return oneSocketAtATime
        && !lines.get(0).path("scenario").asString().startsWith("i3")
        && !lines.get(0).path("scenario").asString().startsWith("i4")
        && connectsFirst
        && !prompts.isEmpty()
        && prompts.values().stream().allMatch(prompt -> prompt.history != null);
  }

  List<Prompt> prompts() {
    return new ArrayList<>(prompts.values());
  }

  /** Whether the end of each prompt was heard: in others the socket had been cut by then. */
  boolean tellsEveryEnd() {
    return prompts.values().stream().allMatch(prompt -> prompt.ended);
  }

  void playOn(FakeServer server) {
    server.greetings = List.of();
    server.answer("POST /prompt", this::answerPost);
    Thread player = new Thread(() -> play(server), "player");
    player.setDaemon(true);
    player.start();
  }

  private MockResponse answerPost(RecordedRequest request) {
    try {
      posted.put(FakeServer.promptId(request));
      return FakeServer.json(200, answers.take());
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private void play(FakeServer server) {
    WebSocket socket = null;
    try {
      for (JsonNode line : lines) {
        switch (kind(line)) {
          case "connect" -> socket = server.connection();
          case "abort" -> socket.close(1011, null);
          case "text", "binary" -> send(line, socket, server);
          case "http" -> onHttp(line, server);
          default -> {}
        }
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private void onHttp(JsonNode line, FakeServer server) throws InterruptedException {
    if (isPost(line)) {
      String id = posted.take();
      clientIds.put(line.at("/response_json/prompt_id").asString(), id);
      server.pending.add(id);
      answers.put(own(line.path("response_json").toString()));
    } else if (isHistory(line)) {
      remember(historyId(line), server);
    } else {
      for (JsonNode deleted : line.at("/request_json/delete")) {
        server.pending.remove(own(deleted.asString()));
      }
    }
  }

  private void send(JsonNode line, WebSocket socket, FakeServer server) {
    if (!isFrame(line)) {
      return;
    }
    if (line.has("base64")) {
      byte[] frame = Base64.getDecoder().decode(line.get("base64").asString());
      // Ids have one length, so that replacing them leaves the layout as it is.
      String text = new String(frame, StandardCharsets.ISO_8859_1);
      socket.send(ByteString.of(own(text).getBytes(StandardCharsets.ISO_8859_1)));
      return;
    }
    JsonNode data = Recordings.JSON.readTree(line.get("text").asString());
    String id = data.at("/data/prompt_id").asString("");
    String type = data.path("type").asString("");
    if (type.equals("execution_start")) {
      server.running.add(own(id));
      server.pending.remove(own(id));
    } else if (type.equals("executing") && data.at("/data/node").isNull()) {
      remember(id, server);
    }
    socket.send(own(line.get("text").asString()));
  }

  private void remember(String recordedId, FakeServer server) {
    String id = own(recordedId);
    String history = own(prompts.get(recordedId).history);
    if (!history.equals("{}")) {
      server.history.put(id, history);
    }
    server.running.remove(id);
    server.pending.remove(id);
  }

  private String own(String text) {
    String result = text;
    for (Map.Entry<String, String> id : clientIds.entrySet()) {
      result = result.replace(id.getKey(), id.getValue());
    }
    return result;
  }

  private static String kind(JsonNode line) {
    return line.path("kind").asString("");
  }

  private static boolean isPost(JsonNode line) {
    return line.path("method").asString("").equals("POST")
        && line.path("path").asString("").equals("/prompt");
  }

  private static boolean isHistory(JsonNode line) {
    return line.path("path").asString("").startsWith("/history/") && line.has("response_json");
  }

  private static String historyId(JsonNode line) {
    return line.path("path").asString().substring("/history/".length());
  }

  /** Large binary frames of the newer recordings are kept as a digest only. */
  private static boolean isFrame(JsonNode line) {
    return line.path("dir").asString("").equals("in")
        && (kind(line).equals("text") || line.has("base64"));
  }

  /** One posted prompt and what must come of it. */
  static final class Prompt {
    private final String id;
    private final JsonNode graph;
    private final Set<String> executed = new LinkedHashSet<>();
    private String history;
    private final Map<String, Integer> sentPictures = new LinkedHashMap<>();
    private int previews;
    private boolean running;
    private boolean ended;
    private String current = "";

    Prompt(JsonNode post) {
      id = post.at("/response_json/prompt_id").asString();
      graph = post.at("/request_json/prompt");
    }

    String graph() {
      return graph.toString();
    }

    /** How many pictures each node sent that keeps them nowhere. */
    Map<String, Integer> sentPictures() {
      return sentPictures;
    }

    int previews() {
      return previews;
    }

    List<String> executedNodes() {
      return List.copyOf(executed);
    }

    List<String> outputNodes() {
      return List.copyOf(entry().path("outputs").propertyNames());
    }

    Class<? extends JobEvent> lastEvent() {
      JsonNode status = entry().path("status");
      if (status.isMissingNode()) {
        return JobEvent.Lost.class;
      }
      String messages = status.path("messages").toString();
      if (messages.contains("\"execution_interrupted\"")) {
        return JobEvent.Cancelled.class;
      }
      return messages.contains("\"execution_error\"")
          ? JobEvent.Failed.class
          : JobEvent.Finished.class;
    }

    private JsonNode entry() {
      return Recordings.JSON.readTree(history).path(id);
    }

    private void see(JsonNode line) {
      if (line.has("base64")) {
        int event = line.path("event").asInt();
        if (running && (event == 1 || event == 4)) {
          if (graph.at("/" + current + "/class_type").asString("").equals("SaveImageWebsocket")) {
            sentPictures.merge(current, 1, Integer::sum);
          } else {
            previews++;
          }
        }
        return;
      }
      JsonNode message = Recordings.JSON.readTree(line.get("text").asString());
      if (!message.at("/data/prompt_id").asString("").equals(id)) {
        return;
      }
      String type = message.path("type").asString();
      running |= type.equals("execution_start");
      if (type.equals("executing")) {
        running = !message.at("/data/node").isNull();
        ended |= !running;
        String shown = message.at("/data/display_node").asString("");
        current = shown;
        if (!shown.isEmpty()) {
          executed.add(shown);
        }
      }
    }
  }
}
