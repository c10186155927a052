package dev.weft.testkit;

import dev.weft.testkit.json.Json;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A client's socket that keeps what it hears. */
final class TestSocket extends WebSocketListener implements AutoCloseable {
  static final Duration PATIENCE = Duration.ofSeconds(20);

  private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
  private final CountDownLatch greeted = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile int refusal;
  private final WebSocket socket;

  TestSocket(OkHttpClient client, String url, String... headers) {
    Request.Builder request = new Request.Builder().url(url);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    socket = client.newWebSocket(request.build(), this);
  }

  @Override
  public void onMessage(WebSocket webSocket, String text) {
    frames.add(Json.parse(text));
    greeted.countDown();
  }

  /** A binary frame becomes an object with event, and what is in front of the picture. */
  @Override
  public void onMessage(WebSocket webSocket, ByteString bytes) {
    ByteBuffer buffer = bytes.asByteBuffer();
    int event = buffer.getInt();
    ObjectNode frame = Json.object().put("type", "binary-" + event);
    int second = buffer.getInt();
    byte[] rest;
    if (event == 1) {
      frame.put("format", second);
      rest = new byte[buffer.remaining()];
      buffer.get(rest);
    } else {
      byte[] head = new byte[second];
      buffer.get(head);
      rest = new byte[buffer.remaining()];
      buffer.get(rest);
      if (event == 4) {
        frame.set("data", Json.parse(head));
      } else {
        frame.put("node", new String(head, StandardCharsets.UTF_8));
        frame.put("text", new String(rest, StandardCharsets.UTF_8));
      }
    }
    frame.put("image", rest);
    frames.add(frame);
  }

  @Override
  public void onClosed(WebSocket webSocket, int code, String reason) {
    ended.countDown();
  }

  @Override
  public void onFailure(WebSocket webSocket, Throwable failure, @Nullable Response response) {
    refusal = response == null ? 0 : response.code();
    ended.countDown();
  }

  /** From now on the server knows the socket; what it sends to a client before is lost. */
  TestSocket awaitGreeting() throws InterruptedException {
    if (!greeted.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new AssertionError("the server did not greet the socket");
    }
    return this;
  }

  TestSocket say(String text) {
    socket.send(text);
    return this;
  }

  TestSocket announcePreviewMetadata() {
    return say("{\"type\":\"feature_flags\",\"data\":{\"supports_preview_metadata\":true}}");
  }

  /** All frames up to the first that is wanted. */
  List<JsonNode> until(Predicate<JsonNode> wanted) throws InterruptedException {
    List<JsonNode> heard = new ArrayList<>();
    while (true) {
      JsonNode frame = frames.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      if (frame == null) {
        throw new AssertionError("nothing more came after " + summary(heard));
      }
      heard.add(frame);
      if (wanted.test(frame)) {
        return heard;
      }
    }
  }

  /** All frames up to the first of a type. */
  List<JsonNode> until(String type) throws InterruptedException {
    return until(frame -> frame.path("type").asString("").equals(type));
  }

  /** All frames up to the end of a prompt. */
  List<JsonNode> untilEnd() throws InterruptedException {
    return until(
        frame ->
            frame.path("type").asString("").equals("executing")
                && frame.path("data").path("node").isNull());
  }

  /** What came and was not asked for yet. */
  List<JsonNode> heard() {
    List<JsonNode> heard = new ArrayList<>();
    frames.drainTo(heard);
    return heard;
  }

  int refusal() throws InterruptedException {
    awaitEnd();
    return refusal;
  }

  void awaitEnd() throws InterruptedException {
    if (!ended.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new AssertionError("the socket is still open");
    }
  }

  static List<String> summary(List<JsonNode> frames) {
    return frames.stream().map(frame -> frame.path("type").asString("?")).toList();
  }

  @Override
  public void close() {
    socket.close(1000, null);
  }
}
