package dev.weft.testkit.http;

import dev.weft.testkit.json.Json;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code /api/assets} and {@code /api/tags} as they are unless a server was started with {@code
 * --enable-assets}: there, and switched off, as {@code features.assets} says.
 */
final class AssetRoutes {
  private static final String MESSAGE =
      "Assets system is disabled. Start the server with --enable-assets to use this feature.";

  private AssetRoutes() {}

  static List<Route> routes() {
    return Stream.of(
            "GET /api/assets",
            "POST /api/assets",
            "POST /api/assets/from-hash",
            "GET /api/assets/hash/*",
            "GET /api/assets/tags/refine",
            "POST /api/assets/seed",
            "GET /api/assets/seed/status",
            "POST /api/assets/seed/cancel",
            "POST /api/assets/prune",
            "GET /api/assets/*",
            "PUT /api/assets/*",
            "DELETE /api/assets/*",
            "GET /api/assets/*/content",
            "POST /api/assets/*/tags",
            "DELETE /api/assets/*/tags",
            "GET /api/tags")
        .map(AssetRoutes::route)
        .toList();
  }

  private static Route route(String line) {
    int space = line.indexOf(' ');
    return new Route(line.substring(0, space), line.substring(space + 1), call -> switchedOff());
  }

  private static Reply switchedOff() {
    var answer = Json.object();
    answer
        .putObject("error")
        .put("code", "SERVICE_DISABLED")
        .put("message", MESSAGE)
        .putObject("details");
    return Reply.json(503, answer);
  }
}
