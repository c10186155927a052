package dev.weft.benchmarks.client;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okio.ByteString;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The least that OkHttp does a job with: one socket, one post, the message of the end, one history.
 * It believes every message, counts frames without reading them, and knows nothing of failures.
 */
final class BareClient implements AutoCloseable {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final long LONGEST_WAIT = 120;

  private final JsonMapper mapper = new JsonMapper();
  private final OkHttpClient http = new OkHttpClient();
  private final String id = UUID.randomUUID().toString();
  private final Map<String, CountDownLatch> ends = new ConcurrentHashMap<>();
  private final BlockingQueue<Boolean> opened = new LinkedBlockingQueue<>();
  private final AtomicLong frames = new AtomicLong();
  private final String url;
  private final WebSocket socket;

  BareClient(String url) throws InterruptedException {
    this.url = url;
    this.socket =
        http.newWebSocket(
            new Request.Builder().url(url + "/ws?clientId=" + id).build(), new Counting());
    opened.poll(LONGEST_WAIT, TimeUnit.SECONDS);
  }

  /** How many frames came in all. */
  long frames() {
    return frames.get();
  }

  /** Posts a graph, waits for its end, and gives what the history has of it. */
  JsonNode run(String graph) throws IOException, InterruptedException {
    String prompt = UUID.randomUUID().toString();
    CountDownLatch end = new CountDownLatch(1);
    ends.put(prompt, end);
    String body =
        "{\"prompt_id\":\"" + prompt + "\",\"client_id\":\"" + id + "\",\"prompt\":" + graph + "}";
    JsonNode answer =
        call(
            new Request.Builder()
                .url(url + "/prompt")
                .post(RequestBody.create(body, JSON))
                .build());
    if (!answer.path("prompt_id").asString("").equals(prompt)) {
      throw new IOException("the server gave the job an id of its own");
    }
    if (!end.await(LONGEST_WAIT, TimeUnit.SECONDS)) {
      throw new IOException("no end was heard");
    }
    return call(new Request.Builder().url(url + "/history/" + prompt).build());
  }

  private JsonNode call(Request request) throws IOException {
    try (Response response = http.newCall(request).execute()) {
      return mapper.readTree(response.body().bytes());
    }
  }

  @Override
  public void close() {
    socket.cancel();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  /** Looks only at frames that can be an end: short ones with a word that no other has. */
  private final class Counting extends WebSocketListener {
    @Override
    public void onOpen(WebSocket socket, Response response) {
      opened.add(true);
    }

    @Override
    public void onMessage(WebSocket socket, String text) {
      frames.incrementAndGet();
      if (text.startsWith("{\"type\": \"executing\"")
          || text.startsWith("{\"type\":\"executing\"")) {
        JsonNode data = mapper.readTree(text).path("data");
        CountDownLatch end = ends.get(data.path("prompt_id").asString(""));
        if (data.path("node").isNull() && end != null) {
          end.countDown();
        }
      }
    }

    @Override
    public void onMessage(WebSocket socket, ByteString bytes) {
      frames.incrementAndGet();
    }
  }
}
