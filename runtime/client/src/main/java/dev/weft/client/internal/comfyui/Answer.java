package dev.weft.client.internal.comfyui;

import dev.weft.client.internal.server.ServerText;
import dev.weft.client.job.ServerException;
import java.util.Locale;
import java.util.function.UnaryOperator;
import okhttp3.HttpUrl;

/**
 * What came back for one request.
 *
 * @param operation what was asked for, in words
 * @param asked where, with its query
 * @param status the HTTP status
 * @param location where a redirect leads; else empty
 * @param contentType as sent; else empty
 * @param retryAfter the header of that name; else empty
 * @param body decoded as UTF-8
 */
record Answer(
    String operation,
    HttpUrl asked,
    int status,
    String location,
    String contentType,
    String retryAfter,
    String body) {
  /** Where it was asked for, without query. */
  String url() {
    return HttpTransport.withoutQuery(asked);
  }

  boolean isOk() {
    return status == 200;
  }

  /**
   * Whether the server may have got the request all the same: it stumbled, or something in front of
   * it lost patience (408, 502 to 504, 520 to 530), has too much to do (429), or sent a page.
   */
  boolean leavesOpen() {
    return status >= 500
        || status == 408
        || status == 429
        || (isOk() && !JsonCursor.looksLikeObject(body));
  }

  /**
   * Whether the same may be answered well in a moment: there is too much to do (429, 502 to 504).
   */
  boolean isBusy() {
    return status == 429 || (status >= 502 && status <= 504);
  }

  /** Of a 413: whether it is the server that refuses, and not something in front of it. */
  boolean isOfServer() {
    return body.startsWith("Maximum request body size");
  }

  /** Whether the body is the JSON that a ComfyUI sends. */
  boolean isJson() {
    return isOk() && JsonCursor.looksLikeObject(body);
  }

  /** The same in other words, to be shown. */
  Answer shown(UnaryOperator<String> words) {
    return new Answer(
        operation, asked, status, location, contentType, retryAfter, words.apply(body));
  }

  /** The body when it is the JSON that a ComfyUI sends; else throws what explains the answer. */
  String json() {
    if (isJson()) {
      return body;
    }
    throw refused();
  }

  /** The body when it is a JSON list; else throws what explains the answer. */
  String jsonList() {
    if (isOk() && body.stripLeading().startsWith("[")) {
      return body;
    }
    throw isJson() ? unexpected() : refused();
  }

  /** For routes that answer with nothing. */
  void requireOk() {
    if (!isOk()) {
      throw refused();
    }
  }

  ServerException refused() {
    return new ServerException(
        "cannot %s at %s: %s%s".formatted(operation, url(), explanation(), words()), status);
  }

  /** The answer is JSON, but not the one that belongs to the route. */
  ServerException unexpected() {
    return new ServerException(
        "cannot %s at %s: the answer is not that of a ComfyUI%s"
            .formatted(operation, url(), words()),
        status);
  }

  private String explanation() {
    if (status >= 300 && status < 400) {
      return "it redirects to " + location + ", which is not followed; use that as the address";
    }
    return switch (status) {
      case 200 -> "the answer is no JSON; is this a ComfyUI, or something in front of it";
      case 401 -> "HTTP 401, it wants a key: give it with builder(url).header(…)";
      case 407 ->
          "HTTP 407, a proxy on the way wants a key: give it with builder(url).httpClient(…)";
      case 403 -> "HTTP 403, it refuses access: a key may be missing, see builder(url).header(…)";
      case 404 -> "HTTP 404, not found; is the path of the address right, and is it a ComfyUI";
      case 413 ->
          isOfServer()
              ? "HTTP 413, it is larger than the server takes (--max-upload-size)"
              : "HTTP 413, it is larger than something in front of the server takes"
                  + " (nginx: client_max_body_size)";
      default -> "HTTP " + status;
    };
  }

  /** The server's own words, on one line and not too many of them. */
  private String words() {
    if (isPage()) {
      return ": it sent a web page";
    }
    return body.isBlank() ? "" : ": " + ServerText.shortened(body);
  }

  private boolean isPage() {
    String start = body.stripLeading().toLowerCase(Locale.ROOT);
    return contentType.startsWith("text/html")
        || start.startsWith("<!doctype")
        || start.startsWith("<html");
  }
}
