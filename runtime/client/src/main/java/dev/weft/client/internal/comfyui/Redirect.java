package dev.weft.client.internal.comfyui;

import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Response;

/** Where a server says that a file is to be had instead. */
final class Redirect {
  private Redirect() {}

  static boolean is(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  static Optional<HttpUrl> of(Response response) {
    String location = response.header("Location");
    return location == null ? Optional.empty() : of(response.request().url(), location);
  }

  /** Empty for what is no address, and for one that is less safe than the server's own. */
  static Optional<HttpUrl> of(HttpUrl from, String location) {
    return Optional.ofNullable(from.resolve(location))
        .filter(target -> target.isHttps() || !from.isHttps());
  }
}
