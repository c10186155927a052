package dev.weft.client.internal.comfyui;

import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Reads one connection. Runs on its reader thread, which must not wait: a server sends to all its
 * sockets in turn.
 */
final class SocketListener extends WebSocketListener {
  /** Must be the first message on each connection; it makes previews carry prompt and node. */
  private static final String FEATURE_FLAGS =
      "{\"type\": \"feature_flags\", \"data\": {\"supports_preview_metadata\": true}}";

  private final SocketEvents events;
  private final MessageDecoder decoder;

  SocketListener(SocketEvents events, MessageDecoder decoder) {
    this.events = events;
    this.decoder = decoder;
  }

  @Override
  public void onOpen(WebSocket socket, Response response) {
    socket.send(FEATURE_FLAGS);
    events.connected();
  }

  @Override
  public void onMessage(WebSocket socket, String text) {
    events.received(decoder.decode(text));
  }

  @Override
  public void onMessage(WebSocket socket, ByteString bytes) {
    events.received(decoder.decode(bytes.asByteBuffer()));
  }

  @Override
  public void onClosing(WebSocket socket, int code, String reason) {
    socket.close(1000, null);
    events.broken("closed by the server with code " + code);
  }

  @Override
  public void onFailure(WebSocket socket, Throwable t, @Nullable Response response) {
    events.broken(response == null ? t.getClass().getSimpleName() : "HTTP " + response.code());
  }
}
