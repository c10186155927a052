package dev.weft.tools.server;

import dev.weft.compiler.diagnostic.Printable;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Where a server is, with the path that it is served under. */
public final class ServerAddress {
  /** Serves all routes under a path, which its users need not know. */
  private static final String COMFY_CLOUD = "cloud.comfy.org";

  private final URI base;

  private ServerAddress(URI base) {
    this.base = base;
  }

  /**
   * The address that a text spells.
   *
   * @throws ServerFailure when it is none that requests can be sent to
   */
  public static ServerAddress of(String text) throws ServerFailure {
    URI uri;
    try {
      uri = new URI(text.strip());
    } catch (URISyntaxException e) {
      throw bad("is no address");
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw bad("has to begin with http:// or https://");
    }
    if (uri.getRawUserInfo() != null) {
      throw bad("holds a user: keys do not belong into addresses");
    }
    if (uri.getHost() == null || uri.getPort() > 65_535) {
      throw bad("names no host");
    }
    if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw bad("has to end with the path that ComfyUI is served under");
    }
    String path = uri.getRawPath().replaceAll("/+$", "");
    if (path.isEmpty() && uri.getHost().equalsIgnoreCase(COMFY_CLOUD)) {
      path = "/api";
    }
    return new ServerAddress(URI.create(scheme + "://" + uri.getRawAuthority() + path));
  }

  /** The text itself is not shown: it may hold a password. */
  private static ServerFailure bad(String fact) {
    return new ServerFailure("the address of the server " + fact + ": http://127.0.0.1:8188");
  }

  /** A route; segments are encoded. */
  URI route(String... segments) {
    StringBuilder route = new StringBuilder(base.toString());
    for (String segment : segments) {
      route.append('/');
      for (byte b : segment.getBytes(StandardCharsets.UTF_8)) {
        boolean plain =
            (b >= '0' && b <= '9')
                || (b >= 'A' && b <= 'Z')
                || (b >= 'a' && b <= 'z')
                || b == '_'
                || b == '-';
        if (plain) {
          route.append((char) b);
        } else {
          route.append(String.format(Locale.ROOT, "%%%02X", b));
        }
      }
    }
    return URI.create(route.toString());
  }

  @Override
  public String toString() {
    return Printable.text(base.toString());
  }
}
