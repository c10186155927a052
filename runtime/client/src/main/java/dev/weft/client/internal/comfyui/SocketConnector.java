package dev.weft.client.internal.comfyui;

import dev.weft.workflow.FileDownload;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.WebSocket;

/** Opens sockets to one server. */
final class SocketConnector {
  private final Routes routes;
  private final OkHttpClient client;
  private final Headers headers;
  private final FileDownload download;

  SocketConnector(Routes routes, OkHttpClient client, Headers headers, FileDownload download) {
    this.routes = routes;
    this.client = client;
    this.headers = headers;
    this.download = download;
  }

  WebSocket open(String clientId, SocketEvents events) {
    Request request =
        new Request.Builder().url(routes.toSocket(clientId, headers)).headers(headers).build();
    return client.newWebSocket(request, new SocketListener(events, new MessageDecoder(download)));
  }

  @Override
  public String toString() {
    return routes.toString();
  }
}
