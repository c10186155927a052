package dev.weft.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.WebSocket;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The client's one socket: opened for the first job, and again after it broke while there are jobs.
 *
 * <p>Only an accelerator: nothing depends on it. A server routes frames by the client id that a job
 * was posted with, so a reconnect keeps the id as long as there are jobs; the old socket is cut
 * first, because a server that finds it dead later takes the new one out of its table too. Without
 * jobs the next socket has a new id, which rules that out.
 */
final class EventSocket {
  private static final Logger LOG = LoggerFactory.getLogger(EventSocket.class);
  private static final Duration FIRST_BACKOFF = Duration.ofMillis(500);
  private static final Duration LAST_BACKOFF = Duration.ofSeconds(30);

  private final BaseUrl base;
  private final OkHttpClient client;
  private final Headers headers;
  private final MessageDecoder decoder;
  private final EventLoop loop;
  private final Duration firstStatus;

  // Set once, before the first use.
  private Consumer<ServerMessage> receiver = message -> {};
  private Runnable onConnected = () -> {};
  private BooleanSupplier wanted = () -> false;

  // Written by the event loop.
  private final List<CompletableFuture<String>> waiting = new ArrayList<>();
  private String clientId = UUID.randomUUID().toString();
  private @Nullable WebSocket socket;
  private int generation;
  private boolean live;
  private boolean closed;
  private boolean reconnecting;
  private int connectionsOfId;
  private long heard;
  private Duration backoff = FIRST_BACKOFF;

  EventSocket(
      BaseUrl base,
      OkHttpClient client,
      Headers headers,
      MessageDecoder decoder,
      EventLoop loop,
      Duration firstStatus) {
    this.base = base;
    this.client = client;
    this.headers = headers;
    this.decoder = decoder;
    this.loop = loop;
    this.firstStatus = firstStatus;
  }

  /**
   * @param receiver gets each frame, on the loop
   * @param onConnected called before the first frame of each connection, on the loop
   * @param wanted whether there is a job to reconnect for
   */
  void wire(Consumer<ServerMessage> receiver, Runnable onConnected, BooleanSupplier wanted) {
    this.receiver = receiver;
    this.onConnected = onConnected;
    this.wanted = wanted;
  }

  /**
   * The client id to post with: known as soon as frames can be heard, or as soon as it is clear
   * that for now they cannot. For any thread.
   */
  CompletableFuture<String> ready() {
    CompletableFuture<String> ready = new CompletableFuture<>();
    boolean accepted =
        loop.execute(
            () -> {
              waiting.add(ready);
              if (live || closed || reconnecting) {
                settle();
              } else if (socket == null) {
                open();
              }
            });
    if (!accepted) {
      ready.completeExceptionally(new ClientClosedException("the client was closed"));
    }
    return ready;
  }

  /** Goes on trying for a job that was posted while the socket was down; on the loop. */
  void keepTrying() {
    if (socket == null && !reconnecting && !closed) {
      planReconnect();
    }
  }

  boolean isLive() {
    return live;
  }

  /**
   * Whether it can be relied on to tell nearly everything: one that had to reconnect may be deaf
   * any time.
   */
  boolean isTrusted() {
    return live && connectionsOfId == 1;
  }

  /** Counts the frames that came; on the loop. */
  long heard() {
    return heard;
  }

  /** Replaces a socket that seems to be open but hears nothing; on the loop. */
  void restart() {
    if (socket != null) {
      LOG.debug("the socket to {} is deaf; opening another", base);
      lost(generation);
    }
  }

  /** On the loop. */
  void close() {
    closed = true;
    live = false;
    generation++;
    if (socket != null && !socket.close(1000, null)) {
      socket.cancel();
    }
    settle();
  }

  private void open() {
    if (!wanted.getAsBoolean()) {
      clientId = UUID.randomUUID().toString();
      connectionsOfId = 0;
    }
    connectionsOfId++;
    int opened = ++generation;
    Request request = new Request.Builder().url(base.socket(clientId)).headers(headers).build();
    socket = client.newWebSocket(request, new SocketListener(this, opened));
    loop.schedule(
        firstStatus,
        () -> {
          if (opened == generation && !live) {
            lost(opened);
          }
        });
  }

  /** Called by the reader thread of the connection {@code from}. */
  void received(int from, ServerMessage message) {
    loop.execute(
        () -> {
          if (from != generation) {
            return;
          }
          heard++;
          if (!live && message instanceof ServerMessage.Status) {
            live = true;
            backoff = FIRST_BACKOFF;
            settle();
          }
          receiver.accept(message);
        });
  }

  void connected(int from) {
    loop.execute(
        () -> {
          if (from == generation) {
            onConnected.run();
          }
        });
  }

  /** Called when the connection {@code from} broke or was closed. */
  void broken(int from, String reason) {
    LOG.debug("the socket to {} ended: {}", base, reason);
    loop.execute(() -> lost(from));
  }

  MessageDecoder decoder() {
    return decoder;
  }

  private void lost(int from) {
    if (from != generation || closed) {
      return;
    }
    generation++;
    live = false;
    if (socket != null) {
      socket.cancel();
      socket = null;
    }
    settle();
    if (wanted.getAsBoolean()) {
      planReconnect();
    }
  }

  private void planReconnect() {
    reconnecting = true;
    loop.schedule(backoff, this::reconnect);
    Duration doubled = backoff.multipliedBy(2);
    backoff = doubled.compareTo(LAST_BACKOFF) > 0 ? LAST_BACKOFF : doubled;
  }

  private void reconnect() {
    reconnecting = false;
    if (!closed && socket == null && wanted.getAsBoolean()) {
      open();
    }
  }

  private void settle() {
    waiting.forEach(future -> future.complete(clientId));
    waiting.clear();
  }
}
