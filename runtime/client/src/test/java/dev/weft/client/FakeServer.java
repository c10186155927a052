package dev.weft.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

/** A server whose queue and history a test moves by hand, and whose answers it can replace. */
public final class FakeServer extends Dispatcher implements AutoCloseable {
  public static final String GREETING =
      "{\"type\": \"status\", \"data\": {\"status\": {\"exec_info\": {\"queue_remaining\": 0}},"
          + " \"sid\": \"x\"}}";

  public final MockWebServer web = new MockWebServer();
  public final List<String> running = new CopyOnWriteArrayList<>();
  public final List<String> pending = new CopyOnWriteArrayList<>();
  public final Map<String, String> history = new ConcurrentHashMap<>();
  public final Map<String, Function<RecordedRequest, MockResponse>> answers =
      new ConcurrentHashMap<>();
  public final List<String> requests = new CopyOnWriteArrayList<>();
  public final List<RecordedRequest> recorded = new CopyOnWriteArrayList<>();
  public final BlockingQueue<WebSocket> connections = new LinkedBlockingQueue<>();

  /** What was said over sockets. */
  public final BlockingQueue<String> said = new LinkedBlockingQueue<>();

  public volatile List<String> greetings = List.of(GREETING);

  public FakeServer() {
    web.setDispatcher(this);
    try {
      web.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String url() {
    return web.url("/").toString();
  }

  /** Replaces the answer to one method and path, such as {@code POST /prompt}. */
  public void answer(String route, Function<RecordedRequest, MockResponse> answer) {
    answers.put(route, answer);
  }

  public void answer(String route, int status, String body) {
    answer(route, request -> json(status, body));
  }

  public WebSocket connection() {
    return next(connections, "no socket was opened");
  }

  /** The next text that was said over a socket. */
  public String said() {
    return next(said, "nothing was said");
  }

  private static <T> T next(BlockingQueue<T> queue, String complaint) {
    try {
      T next = queue.poll(10, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError(complaint);
      }
      return next;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Takes the one posted job into the history with a status and messages. */
  public void finish(String promptId, String status, String messages) {
    history.put(
        promptId,
        """
        {"%s": {"outputs": {"9": {"images": [{"filename": "a.png", "subfolder": "", "type": "output"}]}},
         "status": {"status_str": "%s", "completed": %s, "messages": [%s]}, "meta": {}}}
        """
            .formatted(promptId, status, status.equals("success"), messages));
    running.remove(promptId);
    pending.remove(promptId);
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) {
    String path = request.getUrl().encodedPath();
    String route = route(request);
    requests.add(route);
    recorded.add(request);
    Function<RecordedRequest, MockResponse> own = answers.get(route);
    if (own != null) {
      return own.apply(request);
    }
    if (path.equals("/ws")) {
      return new MockResponse.Builder().webSocketUpgrade(new Greeter()).build();
    }
    if (route.equals("GET /queue")) {
      return json(200, queue());
    }
    if (path.startsWith("/history/")) {
      return json(200, history.getOrDefault(path.substring("/history/".length()), "{}"));
    }
    if (route.equals("POST /prompt")) {
      return json(200, accept(promptId(request)));
    }
    return new MockResponse.Builder().code(404).build();
  }

  public static String route(RecordedRequest request) {
    return request.getMethod() + " " + request.getUrl().encodedPath();
  }

  public String accept(String promptId) {
    pending.add(promptId);
    return "{\"prompt_id\": \"" + promptId + "\", \"number\": 1, \"node_errors\": {}}";
  }

  public static String promptId(RecordedRequest request) {
    return Recordings.JSON.readTree(body(request)).get("prompt_id").asString();
  }

  public static String body(RecordedRequest request) {
    return request.getBody() == null ? "" : request.getBody().utf8();
  }

  public static MockResponse json(int status, String body) {
    return new MockResponse.Builder()
        .code(status)
        .setHeader("Content-Type", "application/json; charset=utf-8")
        .body(body)
        .build();
  }

  private String queue() {
    List<String> waiting = new ArrayList<>();
    for (int i = 0; i < pending.size(); i++) {
      waiting.add("[" + (i + 10) + ", \"" + pending.get(i) + "\", {}, {}, []]");
    }
    String runs =
        running.stream()
            .map(id -> "[1, \"" + id + "\", {}, {}, []]")
            .collect(Collectors.joining(", "));
    return "{\"queue_running\": ["
        + runs
        + "], \"queue_pending\": ["
        + String.join(", ", waiting)
        + "]}";
  }

  @Override
  public void close() {
    web.close();
  }

  private final class Greeter extends WebSocketListener {
    @Override
    public void onOpen(WebSocket socket, Response response) {
      greetings.forEach(socket::send);
      connections.add(socket);
    }

    @Override
    public void onMessage(WebSocket socket, String text) {
      said.add(text);
    }

    @Override
    public void onClosing(WebSocket socket, int code, String reason) {
      socket.close(code, reason);
    }
  }
}
