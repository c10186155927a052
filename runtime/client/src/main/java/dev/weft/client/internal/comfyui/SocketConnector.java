package dev.weft.client.internal.comfyui;

import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.WebSocket;

/** Opens sockets to one server. */
final class SocketConnector {
  private final BaseUrl base;
  private final OkHttpClient client;
  private final Headers headers;
  private final MessageDecoder decoder;

  SocketConnector(BaseUrl base, OkHttpClient client, Headers headers, MessageDecoder decoder) {
    this.base = base;
    this.client = client;
    this.headers = headers;
    this.decoder = decoder;
  }

  WebSocket open(String clientId, SocketEvents events) {
    Request request = new Request.Builder().url(base.socket(clientId)).headers(headers).build();
    return client.newWebSocket(request, new SocketListener(events, decoder));
  }

  @Override
  public String toString() {
    return base.toString();
  }
}
