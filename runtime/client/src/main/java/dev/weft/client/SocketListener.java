package dev.weft.client;

import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * One connection's ear. Runs on the connection's reader thread, which must not wait: a server sends
 * to all its sockets in turn.
 */
final class SocketListener extends WebSocketListener {
  /** Must be the first message on each connection; it makes previews carry prompt and node. */
  private static final String FEATURE_FLAGS =
      "{\"type\": \"feature_flags\", \"data\": {\"supports_preview_metadata\": true}}";

  private final EventSocket owner;
  private final int generation;

  SocketListener(EventSocket owner, int generation) {
    this.owner = owner;
    this.generation = generation;
  }

  @Override
  public void onOpen(WebSocket socket, Response response) {
    socket.send(FEATURE_FLAGS);
    owner.connected(generation);
  }

  @Override
  public void onMessage(WebSocket socket, String text) {
    owner.received(generation, owner.decoder().decode(text));
  }

  @Override
  public void onMessage(WebSocket socket, ByteString bytes) {
    owner.received(generation, owner.decoder().decode(bytes.toByteArray()));
  }

  @Override
  public void onClosing(WebSocket socket, int code, String reason) {
    socket.close(1000, null);
    owner.broken(generation, "closed by the server with code " + code);
  }

  @Override
  public void onFailure(WebSocket socket, Throwable t, @Nullable Response response) {
    owner.broken(
        generation, response == null ? t.getClass().getSimpleName() : "HTTP " + response.code());
  }
}
