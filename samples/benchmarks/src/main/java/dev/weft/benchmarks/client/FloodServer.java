package dev.weft.benchmarks.client;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends the frames of a run as fast as a socket takes them: as much of ComfyUI as one job at a time
 * needs, without computing anything meanwhile.
 */
final class FloodServer implements AutoCloseable {
  private static final Pattern PROMPT_ID = Pattern.compile("\"prompt_id\":\\s*\"([^\"]+)\"");
  private static final Pattern CLIENT_ID = Pattern.compile("\"client_id\":\\s*\"([^\"]+)\"");
  private static final String WEBSOCKET_GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

  private final ServerSocket server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Flood flood;
  private final Map<String, OutputStream> sockets = new ConcurrentHashMap<>();
  private volatile String running = "";
  private volatile String finished = "";

  FloodServer(Flood flood) throws IOException {
    this.flood = flood;
    this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    threads.execute(this::accept);
  }

  String url() {
    return "http://127.0.0.1:" + server.getLocalPort();
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = server.accept();
        connection.setTcpNoDelay(true);
        threads.execute(() -> serve(connection));
      }
    } catch (IOException closed) {
      threads.shutdown();
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      DataInputStream in =
          new DataInputStream(new BufferedInputStream(connection.getInputStream()));
      while (true) {
        HttpRequest request = HttpRequest.read(in);
        if (request.key().isEmpty()) {
          answer(request, connection.getOutputStream());
        } else {
          upgrade(request, connection.getOutputStream());
          in.transferTo(OutputStream.nullOutputStream());
          return;
        }
      }
    } catch (IOException over) {
      // The client has closed it, or the server.
    }
  }

  private void upgrade(HttpRequest request, OutputStream out) throws IOException {
    // Before the client knows that it is open, as it may post at once.
    sockets.put(request.path().replaceFirst(".*clientId=", ""), out);
    out.write(
        ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Accept: "
                + accepted(request.key())
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    out.write(
        Flood.text(
            "{\"type\": \"status\", \"data\": {\"status\": {\"exec_info\":"
                + " {\"queue_remaining\": 0}}, \"sid\": \"flood\"}}"));
  }

  private static String accepted(String key) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-1")
                  .digest((key + WEBSOCKET_GUID).getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void answer(HttpRequest request, OutputStream out) throws IOException {
    if (request.isTo("POST", "/prompt")) {
      running = first(PROMPT_ID, request.body());
      OutputStream socket = sockets.get(first(CLIENT_ID, request.body()));
      reply(out, 200, "{\"prompt_id\": \"" + running + "\", \"number\": 1, \"node_errors\": {}}");
      threads.execute(() -> flood(running, socket));
    } else if (request.isTo("GET", "/history/" + finished)) {
      reply(out, 200, "{\"" + finished + "\": " + Flood.RECORD + "}");
    } else if (request.isTo("GET", "/queue")) {
      String job = running.isEmpty() ? "" : "[1, \"" + running + "\", {}, {}, []]";
      reply(out, 200, "{\"queue_running\": [" + job + "], \"queue_pending\": []}");
    } else {
      reply(out, request.isTo("GET", "/history") ? 200 : 404, "{}");
    }
  }

  private static String first(Pattern pattern, String body) {
    Matcher matcher = pattern.matcher(body);
    return matcher.find() ? matcher.group(1) : "";
  }

  private void flood(String id, OutputStream socket) {
    try {
      flood.send(id, socket);
      finished = id;
      running = "";
      socket.write(Flood.end(id));
    } catch (IOException gone) {
      // The client has closed the socket.
    }
  }

  private static void reply(OutputStream out, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    String head =
        "HTTP/1.1 %d Flood\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
            .formatted(status, body.length);
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    out.write(body);
  }

  @Override
  public void close() throws IOException {
    server.close();
    threads.shutdownNow();
  }

  /** A request, as far as it is looked at. */
  private record HttpRequest(String method, String path, String key, String body) {
    static HttpRequest read(DataInputStream in) throws IOException {
      String[] first = line(in).split(" ", 3);
      String key = "";
      int length = 0;
      boolean chunked = false;
      for (String header = line(in); !header.isEmpty(); header = line(in)) {
        String value = header.substring(header.indexOf(':') + 1).strip();
        String name = header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT);
        switch (name) {
          case "sec-websocket-key" -> key = value;
          case "content-length" -> length = Integer.parseInt(value);
          case "transfer-encoding" -> chunked = true;
          default -> {}
        }
      }
      String body = chunked ? chunks(in) : bytes(in, length);
      return new HttpRequest(first[0], first[1], key, body);
    }

    boolean isTo(String otherMethod, String otherPath) {
      return method.equals(otherMethod) && path.replaceFirst("^/api", "").equals(otherPath);
    }

    private static String chunks(DataInputStream in) throws IOException {
      StringBuilder body = new StringBuilder();
      for (int length = hex(in); length > 0; length = hex(in)) {
        body.append(bytes(in, length));
        line(in);
      }
      line(in);
      return body.toString();
    }

    private static int hex(DataInputStream in) throws IOException {
      return Integer.parseInt(line(in), 16);
    }

    private static String bytes(DataInputStream in, int length) throws IOException {
      byte[] bytes = new byte[length];
      in.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String line(DataInputStream in) throws IOException {
      StringBuilder line = new StringBuilder();
      for (int c = in.read(); c != '\n'; c = in.read()) {
        if (c < 0) {
          throw new EOFException();
        }
        if (c != '\r') {
          line.append((char) c);
        }
      }
      return line.toString();
    }
  }
}
