package dev.weft.tools.server;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server of this machine that answers what a test says. */
public final class AnsweringServer implements AutoCloseable {
  private final HttpServer http;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Answering> answers = new ConcurrentHashMap<>();
  private final List<Headers> asked = new CopyOnWriteArrayList<>();

  /** Answers one request. */
  @FunctionalInterface
  public interface Answering {
    void answer(HttpExchange exchange) throws IOException;
  }

  public AnsweringServer() throws IOException {
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.setExecutor(threads);
    http.createContext("/", this::answer);
    http.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(exchange.getRequestHeaders());
    String path = exchange.getRequestURI().getRawPath();
    Answering answering = Optional.ofNullable(answers.get(path)).orElse(e -> answer(e, 404, "{}"));
    try (exchange) {
      answering.answer(exchange);
    }
  }

  static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** Answers a path, as it is written on the line. */
  public AnsweringServer on(String path, Answering answering) {
    answers.put(path, answering);
    return this;
  }

  public AnsweringServer on(String path, int status, String body) {
    return on(path, exchange -> answer(exchange, status, body));
  }

  public String url() {
    return "http://127.0.0.1:" + http.getAddress().getPort();
  }

  public NodeServer asked(String path) throws ServerFailure {
    return new NodeServer(ServerAddress.of(url() + path), Optional.empty());
  }

  /** The headers of all requests so far. */
  List<Headers> requests() {
    return asked;
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }
}
