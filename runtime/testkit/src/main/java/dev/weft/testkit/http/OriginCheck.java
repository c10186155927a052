package dev.weft.testkit.http;

import dev.weft.testkit.protocol.ComfyVersion;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.util.HostPort;

/** Keeps pages of other sites away from a server on the user's own machine. */
final class OriginCheck {
  private static final Set<String> LOOPBACK =
      Set.of("127.0.0.1", "localhost", "::1", "[::1]", "0.0.0.0");

  private final ComfyVersion version;

  OriginCheck(ComfyVersion version) {
    this.version = version;
  }

  boolean refuses(HttpFields headers) {
    if (version.atLeast(ComfyVersion.V0_33) && "cross-site".equals(headers.get("Sec-Fetch-Site"))) {
      return true;
    }
    String host = headers.get("Host");
    String origin = headers.get("Origin");
    if (host == null || origin == null) {
      return false;
    }
    HostPort called = new HostPort(host);
    if (!LOOPBACK.contains(called.getHost().toLowerCase(Locale.ROOT))) {
      return false;
    }
    return page(origin).filter(from -> differs(called, from)).isPresent();
  }

  /** Names are compared as text; ports only where both have one. */
  private static boolean differs(HostPort called, URI from) {
    if (!called.getHost().equalsIgnoreCase(from.getHost())) {
      return true;
    }
    return called.hasPort() && from.getPort() >= 0 && called.getPort() != from.getPort();
  }

  private static Optional<URI> page(String origin) {
    try {
      URI page = new URI(origin);
      return page.getHost() == null ? Optional.empty() : Optional.of(page);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
