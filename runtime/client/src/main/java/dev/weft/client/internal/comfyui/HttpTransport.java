package dev.weft.client.internal.comfyui;

import dev.weft.client.internal.server.ServerText;
import dev.weft.client.job.ClientClosedException;
import dev.weft.client.job.ConnectionException;
import dev.weft.client.job.ServerException;
import dev.weft.workflow.FileDownload;
import dev.weft.workflow.FileReference;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;

/**
 * Blocking requests to one server. Adds the user's headers, and follows no redirect: one could
 * carry them elsewhere, or make a GET of a POST. Downloads are fetched from elsewhere, without the
 * headers, where the profile says that they lie there. Thread-safe.
 */
final class HttpTransport implements FileDownload {
  /**
   * Far above any history or queue that makes sense; a server that sends more is broken or hostile.
   */
  private static final long BODY_LIMIT = 256L << 20;

  private final Routes routes;
  private final HttpClients http;
  private final Headers headers;
  private final Set<Call> running = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  HttpTransport(Routes routes, HttpClients http, Headers headers) {
    this.routes = routes;
    this.http = http;
    this.headers = headers;
  }

  Answer get(String operation, HttpUrl url) {
    return exchange(http.questions(), operation, request(url).build());
  }

  Answer head(String operation, HttpUrl url) {
    return exchange(http.questions(), operation, request(url).head().build());
  }

  Answer post(String operation, RequestBody body, HttpUrl url) {
    return exchange(http.calls(), operation, request(url).post(body).build());
  }

  @Override
  public URI url(FileReference file) {
    return url(file, Map.of());
  }

  @Override
  public URI url(FileReference file, Map<String, String> query) {
    return view(file, query).uri();
  }

  @Override
  public InputStream open(FileReference file) {
    return open(file, Map.of());
  }

  @Override
  public InputStream open(FileReference file, Map<String, String> query) {
    String operation = "download " + ServerText.shortened(file.fileName());
    HttpUrl url = view(file, query);
    // Of what is packed nobody could say where it was cut.
    Headers whole = Headers.of("Accept-Encoding", "identity");
    Response response = download(operation, url, whole, 200);
    String version = response.header("ETag", "");
    InputStream content = response.body().byteStream();
    return version == null || version.isEmpty() || version.startsWith("W/")
        ? content
        : new ResumedStream(content, from -> rest(operation, url, version, from));
  }

  /** What is left of a file from some byte on, if it is still the same file. */
  private InputStream rest(String operation, HttpUrl url, String version, long from) {
    Headers rest =
        new Headers.Builder()
            .set("Accept-Encoding", "identity")
            .set("Range", "bytes=" + from + "-")
            .set("If-Range", version)
            .build();
    return download(operation, url, rest, 206).body().byteStream();
  }

  /** The response, its body open; any other status is told. */
  private Response download(String operation, HttpUrl url, Headers wishes, int status) {
    Request.Builder request = request(url);
    wishes.forEach(wish -> request.header(wish.getFirst(), wish.getSecond()));
    boolean elsewhere = routes.profile().downloadsElsewhere();
    Response answer =
        call(
            http.calls(),
            operation,
            request.build(),
            response ->
                response.code() == status || (elsewhere && Redirect.is(response.code()))
                    ? response
                    : refuse(operation, response, status));
    return answer.code() == status
        ? answer
        : downloadElsewhere(operation, target(operation, answer), wishes, status);
  }

  private static HttpUrl target(String operation, Response answer) {
    try (answer) {
      return Redirect.of(answer)
          .orElseThrow(
              () ->
                  new ServerException(
                      "cannot %s: the server redirects to an address that is none, or less safe than its own"
                          .formatted(operation),
                      answer.code()));
    }
  }

  /** Nothing of what goes to the server goes there: the address itself lets one in. */
  private Response downloadElsewhere(String operation, HttpUrl target, Headers wishes, int status) {
    return call(
        http.strangers(),
        operation,
        new Request.Builder().url(target).headers(wishes).build(),
        response -> {
          if (response.code() == status) {
            return response;
          }
          try (response) {
            throw new ServerException(
                "cannot %s: HTTP %d from %s, where the server says that the file lies"
                    .formatted(operation, response.code(), withoutQuery(target)),
                response.code());
          }
        });
  }

  private static Response refuse(String operation, Response response, int status)
      throws IOException {
    try (response) {
      if (Redirect.is(response.code())) {
        throw new ServerException(
            "cannot %s: it redirects to %s, which is followed only where builder(url).profile(…) says so"
                .formatted(
                    operation,
                    withoutQuery(response, String.valueOf(response.header("Location", "")))),
            response.code());
      }
      throw status == 200
          ? answer(operation, response).refused()
          : new ServerException(
              "cannot %s: the server does not go on in the middle".formatted(operation),
              response.code());
    }
  }

  private HttpUrl view(FileReference file, Map<String, String> query) {
    return Routes.with(query, routes.toFile(file));
  }

  @Override
  public ConnectionException brokenOff(FileReference file, IOException e) {
    return new ConnectionException(
        "the download of " + url(file) + " broke off: " + e.getMessage(), e);
  }

  /** Ends the calls that are under way; later ones are refused. */
  void close() {
    closed = true;
    running.forEach(Call::cancel);
  }

  private Request.Builder request(HttpUrl url) {
    return new Request.Builder().url(url).headers(headers);
  }

  private Answer exchange(OkHttpClient client, String operation, Request request) {
    return call(
        client,
        operation,
        request,
        response -> {
          try (response) {
            return answer(operation, response);
          }
        });
  }

  private <T> T call(OkHttpClient client, String operation, Request request, Reading<T> reading) {
    Call call = client.newCall(request);
    running.add(call);
    try {
      if (closed) {
        throw closedWhile(operation);
      }
      return reading.read(call.execute());
    } catch (IOException e) {
      throw closed
          ? closedWhile(operation)
          : CallFailure.of(operation, withoutQuery(request.url()), e);
    } finally {
      running.remove(call);
    }
  }

  private static Answer answer(String operation, Response response) throws IOException {
    BufferedSource source = response.body().source();
    if (source.request(BODY_LIMIT + 1)) {
      throw new IOException("the answer is larger than " + BODY_LIMIT + " bytes");
    }
    Buffer body = source.getBuffer();
    String location = response.header("Location", "");
    String contentType = response.header("Content-Type", "");
    return new Answer(
        operation,
        response.request().url(),
        response.code(),
        location == null ? "" : withoutQuery(response, location),
        contentType == null ? "" : contentType,
        String.valueOf(response.header("Retry-After", "")),
        body.readString(StandardCharsets.UTF_8));
  }

  private static String withoutQuery(Response response, String location) {
    HttpUrl target = response.request().url().resolve(location);
    return target == null ? "another place" : withoutQuery(target);
  }

  /** Queries hold client ids, and in redirects often tokens. */
  static String withoutQuery(HttpUrl url) {
    return url.newBuilder().query(null).fragment(null).username("").password("").build().toString();
  }

  private static ClientClosedException closedWhile(String operation) {
    return new ClientClosedException("cannot " + operation + ": the client was closed");
  }

  /** Takes from a response what is wanted, and closes it unless its body is handed on. */
  private interface Reading<T> {
    T read(Response response) throws IOException;
  }
}
