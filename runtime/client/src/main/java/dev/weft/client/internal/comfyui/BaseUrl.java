package dev.weft.client.internal.comfyui;

import java.net.URI;
import okhttp3.HttpUrl;

/**
 * The address of a server, with the path it may be served under; never holds a user, a key or a
 * query.
 */
final class BaseUrl {
  private final HttpUrl url;

  private BaseUrl(HttpUrl url) {
    this.url = url;
  }

  /**
   * Throws {@link IllegalArgumentException} for an address that cannot be one, without repeating
   * it: it may hold a key.
   */
  static BaseUrl parse(String address) {
    HttpUrl parsed = HttpUrl.parse(address.strip());
    if (parsed == null) {
      throw new IllegalArgumentException(
          "the server's address must begin with http:// or https:// and name a host,"
              + " such as http://127.0.0.1:8188");
    }
    if (parsed.query() != null || parsed.fragment() != null) {
      throw new IllegalArgumentException(
          "the server's address must end before any ? or #; give keys as headers: "
              + parsed.newBuilder().query(null).fragment(null).username("").password("").build());
    }
    if (!parsed.encodedUsername().isEmpty() || !parsed.encodedPassword().isEmpty()) {
      throw new IllegalArgumentException(
          "the server's address must hold no user or password; give an Authorization header: "
              + parsed.newBuilder().username("").password("").build());
    }
    boolean folder = parsed.pathSegments().get(parsed.pathSize() - 1).isEmpty();
    return new BaseUrl(folder ? parsed : parsed.newBuilder().addPathSegment("").build());
  }

  /** The address of a route below the base, such as {@code history}; segments are encoded. */
  HttpUrl route(String... segments) {
    HttpUrl.Builder route = url.newBuilder();
    route.removePathSegment(url.pathSize() - 1);
    for (String segment : segments) {
      // A dot segment would climb up; no id of a server looks like that.
      route.addPathSegment(segment.equals(".") || segment.equals("..") ? "_" : segment);
    }
    return route.build();
  }

  URI uri() {
    return url.uri();
  }

  @Override
  public String toString() {
    return url.toString();
  }
}
