package dev.weft.testkit.ws;

import dev.weft.testkit.json.Json;
import dev.weft.testkit.message.Frame;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** One socket of a client. What it announces about itself lives as long as the socket. */
public final class ClientSocket implements Session.Listener.AutoDemanding {
  private static final Logger LOG = LoggerFactory.getLogger(ClientSocket.class);

  private final String clientId;
  private final SocketTable table;
  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private final AtomicInteger sent = new AtomicInteger();
  private volatile @Nullable Session session;
  private volatile boolean takesMetadata;
  private boolean heardFirst;

  ClientSocket(String clientId, SocketTable table) {
    this.clientId = clientId;
    this.table = table;
  }

  /** The id that frames are routed by. */
  String clientId() {
    return clientId;
  }

  boolean takesPreviewsWithMetadata() {
    return takesMetadata;
  }

  @Override
  public void onWebSocketOpen(Session opened) {
    session = opened;
    table.register(this);
  }

  /** Only the first message that is JSON counts, and only when it announces features. */
  @Override
  public void onWebSocketText(String text) {
    JsonNode message;
    try {
      message = Json.parse(text);
    } catch (JacksonException e) {
      return;
    }
    if (heardFirst) {
      return;
    }
    heardFirst = true;
    if (message.path("type").asString("").equals("feature_flags")) {
      takesMetadata = message.path("data").path("supports_preview_metadata").asBoolean(false);
      table.answerFeatures(this);
    }
  }

  @Override
  public void onWebSocketClose(int status, String reason, Callback callback) {
    table.forget(this);
    ended.complete(null);
    callback.succeed();
  }

  /** A broken connection is nothing to complain about: that it ended is told by closing. */
  @Override
  public void onWebSocketError(Throwable failure) {
    LOG.debug("socket of {} broke", clientId, failure);
    ended.complete(null);
  }

  /** Begins to send. */
  void send(Frame frame) {
    write(frame, Callback.NOOP);
  }

  /**
   * Sends, and waits until the frame is out or the socket has ended: of a frame that is sent while
   * the other side closes nothing may be heard again.
   */
  void sendFully(Frame frame) throws InterruptedException {
    CompletableFuture<Void> sent = new CompletableFuture<>();
    write(frame, Callback.from(() -> sent.complete(null), failure -> sent.complete(null)));
    try {
      CompletableFuture.anyOf(sent, ended).get();
    } catch (ExecutionException e) {
      throw new AssertionError("neither ends in a failure", e);
    }
  }

  private void write(Frame frame, Callback callback) {
    Session open = session;
    if (open == null || !open.isOpen()) {
      callback.succeed();
    } else if (table.cutsAfter(sent.getAndIncrement())) {
      open.disconnect();
      callback.succeed();
    } else if (frame instanceof Frame.Event event) {
      open.sendText(FrameCodec.text(event), callback);
    } else {
      open.sendBinary(FrameCodec.binary(frame), callback);
    }
  }

  /** Breaks the connection without a close frame. */
  void drop() {
    Session open = session;
    if (open != null) {
      open.disconnect();
    }
  }
}
