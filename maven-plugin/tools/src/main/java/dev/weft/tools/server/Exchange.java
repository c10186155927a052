package dev.weft.tools.server;

import dev.weft.compiler.diagnostic.Printable;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Asks a server one question at a time, and says in words what went wrong. */
final class Exchange {
  private final HttpClient http;
  private final ServerAddress address;
  private final Optional<ServerKey> key;
  private final Duration patience;

  Exchange(HttpClient http, ServerAddress address, Optional<ServerKey> key, Duration patience) {
    this.http = http;
    this.address = address;
    this.key = key;
    this.patience = patience;
  }

  /**
   * The text that a route answers; empty when the server has no such route.
   *
   * @throws ServerFailure when there is no answer, or one that holds no text
   */
  Optional<String> get(URI route, Budget budget) throws ServerFailure {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(route)
            .timeout(patience)
            .header("Accept", "application/json")
            .header("User-Agent", "weft");
    key.ifPresent(given -> request.header(given.header(), given.value()));
    HttpResponse<BoundedBody.Taken> answer = send(request.GET().build(), budget);
    if (answer.statusCode() == 404) {
      return Optional.empty();
    }
    if (answer.statusCode() != 200) {
      throw refused(answer);
    }
    if (!answer.body().whole()) {
      throw new ServerFailure(
          address + " answers more than anybody's nodes take: is this the address of ComfyUI?");
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(answer.body().bytes()).toString());
    } catch (CharacterCodingException e) {
      throw new ServerFailure(address + " answers something that is no UTF-8 text");
    }
  }

  private HttpResponse<BoundedBody.Taken> send(HttpRequest request, Budget budget)
      throws ServerFailure {
    CompletableFuture<HttpResponse<BoundedBody.Taken>> sent =
        http.sendAsync(request, head -> new BoundedBody(budget));
    try {
      // The client's own timeout ends with the head of the answer.
      return sent.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      sent.cancel(true);
      throw tooSlow();
    } catch (InterruptedException e) {
      sent.cancel(true);
      Thread.currentThread().interrupt();
      throw new ServerFailure("interrupted while " + address + " was asked");
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      throw unreachable(cause == null ? e : cause);
    }
  }

  private ServerFailure tooSlow() {
    return new ServerFailure(
        address + " did not answer within " + patience.toSeconds() + " seconds");
  }

  private ServerFailure unreachable(Throwable why) {
    for (@Nullable Throwable cause = why; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnresolvedAddressException) {
        return new ServerFailure("no computer is known by the name in " + address);
      }
      if (cause instanceof SSLException) {
        return new ServerFailure(
            "no safe connection to "
                + address
                + ": "
                + Printable.text(String.valueOf(cause.getMessage())));
      }
    }
    if (why instanceof ConnectException) {
      return new ServerFailure("nothing answers at " + address + ": is ComfyUI running there?");
    }
    if (why instanceof HttpTimeoutException) {
      return tooSlow();
    }
    String words =
        why instanceof IOException && why.getMessage() != null ? why.getMessage() : why.toString();
    return new ServerFailure(address + " broke off: " + Printable.text(words));
  }

  private ServerFailure refused(HttpResponse<?> answer) {
    int status = answer.statusCode();
    if (status >= 300 && status < 400) {
      return new ServerFailure(
          address
              + " redirects"
              + answer
                  .headers()
                  .firstValue("Location")
                  .map(to -> " to " + withoutQuery(to))
                  .orElse("")
              + ", which is not followed: give the address of ComfyUI itself");
    }
    if (status == 401 || status == 403) {
      return new ServerFailure(
          address
              + (key.isPresent() ? " does not take this key" : " asks for a key")
              + " ("
              + status
              + "): set COMFYUI_KEY, or in Maven weft.server to the id of a server in settings.xml");
    }
    if (status == 429) {
      return new ServerFailure(address + " was asked too often (429): try again later");
    }
    return new ServerFailure(
        address
            + " answers "
            + status
            + (status >= 500
                ? ": is ComfyUI running, and well?"
                : ": is this the address of ComfyUI?"));
  }

  /** A query may hold a key. */
  private static String withoutQuery(String location) {
    return Printable.text(location.replaceAll("[?#].*", ""));
  }
}
