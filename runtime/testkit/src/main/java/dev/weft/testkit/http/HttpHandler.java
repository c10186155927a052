package dev.weft.testkit.http;

import dev.weft.testkit.fault.RouteFaults;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
  private final HttpSettings settings;
  private final Backend backend;
  private final Router router;
  private final ServerWebSocketContainer webSockets;
  private final OriginCheck originCheck;

  HttpHandler(
      HttpSettings settings, Backend backend, Router router, ServerWebSocketContainer webSockets) {
    this.settings = settings;
    this.backend = backend;
    this.router = router;
    this.webSockets = webSockets;
    this.originCheck = new OriginCheck(settings.version());
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws IOException {
    String path = Request.getPathInContext(request);
    if (routeFaults().hold(path, () -> callback.failed(new IOException("stalled")))) {
      return true;
    }
    Optional<Integer> refusal = routeFaults().takeRefusal(path).or(() -> refusedOrigin(request));
    if (refusal.isPresent()) {
      write(request, response, callback, Reply.empty(refusal.get()));
    } else if (isSocket(request)) {
      upgrade(request, response, callback);
    } else {
      answer(request, response, callback);
    }
    return true;
  }

  private RouteFaults routeFaults() {
    return backend.faults().routes();
  }

  private void answer(Request request, Response response, Callback callback) throws IOException {
    Reply reply = answer(request);
    pause(backend.faults().timeOf(reply.body().remaining()));
    if (routeFaults().takeTruncation(Request.getPathInContext(request))) {
      writeHalf(response, callback, reply);
    } else {
      write(request, response, callback, reply);
    }
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<Integer> refusedOrigin(Request request) {
    return originCheck.refuses(request.getHeaders()) ? Optional.of(403) : Optional.empty();
  }

  private static boolean isSocket(Request request) {
    String path = Request.getPathInContext(request);
    return path.equals("/ws") || path.equals("/api/ws");
  }

  private void upgrade(Request request, Response response, Callback callback) {
    Optional<String> clientId = Optional.ofNullable(query(request).getValue("clientId"));
    if (!webSockets.upgrade(
        (asked, answer, failed) -> backend.sockets().newSocket(clientId),
        request,
        response,
        callback)) {
      write(request, response, callback, Reply.empty(400));
    }
  }

  private Reply answer(Request request) throws IOException {
    Optional<byte[]> body = body(request);
    if (body.isEmpty()) {
      return Reply.text(
          413, "Maximum request body size " + settings.maxUploadSize() + " exceeded.");
    }
    return router.answer(
        new Call(
            request.getMethod(),
            Request.getPathInContext(request),
            query(request),
            request.getHeaders(),
            List.of(),
            ByteBuffer.wrap(body.get())));
  }

  private static Fields query(Request request) {
    return Request.extractQueryParameters(request, StandardCharsets.UTF_8);
  }

  private Optional<byte[]> body(Request request) throws IOException {
    if (request.getLength() > settings.maxUploadSize()) {
      return Optional.empty();
    }
    try (InputStream in = Request.asInputStream(request)) {
      int limit = (int) Math.min(Integer.MAX_VALUE - 8, settings.maxUploadSize() + 1);
      byte[] body = in.readNBytes(limit);
      return body.length > settings.maxUploadSize() ? Optional.empty() : Optional.of(body);
    }
  }

  private static void writeHalf(Response response, Callback callback, Reply reply) {
    response.setStatus(reply.status());
    reply.headers().forEach((name, value) -> response.getHeaders().put(name, utf8(value)));
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, reply.body().remaining());
    ByteBuffer half = reply.body().duplicate();
    half.limit(half.position() + half.remaining() / 2);
    Callback broken = Callback.from(() -> callback.failed(new IOException("truncated")));
    response.write(false, half, broken);
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
