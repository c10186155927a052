package dev.weft.testkit.http;

import dev.weft.testkit.fault.Faults;
import dev.weft.testkit.ws.SocketTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;

/** Turns Jetty's requests into calls, and sockets into members of the table. */
final class HttpHandler extends Handler.Abstract {
  private final Router router;
  private final OriginCheck originCheck;
  private final Faults faults;
  private final SocketTable sockets;
  private final ServerWebSocketContainer webSockets;
  private final long maxUploadSize;

  HttpHandler(
      Router router,
      OriginCheck originCheck,
      Faults faults,
      SocketTable sockets,
      ServerWebSocketContainer webSockets,
      long maxUploadSize) {
    this.router = router;
    this.originCheck = originCheck;
    this.faults = faults;
    this.sockets = sockets;
    this.webSockets = webSockets;
    this.maxUploadSize = maxUploadSize;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws IOException {
    Optional<Integer> refusal = faults.takeRefusal();
    if (refusal.isPresent()) {
      write(request, response, callback, Reply.empty(refusal.get()));
      return true;
    }
    if (originCheck.refuses(request.getHeaders())) {
      write(request, response, callback, Reply.empty(403));
      return true;
    }
    String path = Request.getPathInContext(request);
    Fields query = Request.extractQueryParameters(request, StandardCharsets.UTF_8);
    if (path.equals("/ws") || path.equals("/api/ws")) {
      Optional<String> clientId = Optional.ofNullable(query.getValue("clientId"));
      if (!webSockets.upgrade(
          (up, answer, failed) -> sockets.newSocket(clientId), request, response, callback)) {
        write(request, response, callback, Reply.empty(400));
      }
      return true;
    }
    Optional<byte[]> body = body(request);
    Reply reply =
        body.isEmpty()
            ? Reply.text(413, "Maximum request body size " + maxUploadSize + " exceeded.")
            : router.answer(
                new Call(
                    request.getMethod(),
                    path,
                    query,
                    request.getHeaders(),
                    List.of(),
                    ByteBuffer.wrap(body.get())));
    write(request, response, callback, reply);
    return true;
  }

  private Optional<byte[]> body(Request request) throws IOException {
    if (request.getLength() > maxUploadSize) {
      return Optional.empty();
    }
    try (InputStream in = Request.asInputStream(request)) {
      int limit = (int) Math.min(Integer.MAX_VALUE - 8, maxUploadSize + 1);
      byte[] body = in.readNBytes(limit);
      return body.length > maxUploadSize ? Optional.empty() : Optional.of(body);
    }
  }

  private static void write(Request request, Response response, Callback callback, Reply reply) {
    response.setStatus(reply.status());
    reply.headers().forEach((name, value) -> response.getHeaders().put(name, utf8(value)));
    boolean head = request.getMethod().equals("HEAD");
    if (reply.status() != 304) {
      response.getHeaders().put(HttpHeader.CONTENT_LENGTH, reply.body().remaining());
    }
    response.write(true, head ? ByteBuffer.allocate(0) : reply.body().duplicate(), callback);
  }

  /** Jetty writes headers byte by character: this makes it write UTF-8, as the real server does. */
  private static String utf8(String value) {
    return new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
