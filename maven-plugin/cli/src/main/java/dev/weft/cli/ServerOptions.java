package dev.weft.cli;

import dev.weft.tools.server.NodeServer;
import dev.weft.tools.server.ServerAddress;
import dev.weft.tools.server.ServerFailure;
import dev.weft.tools.server.ServerKey;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which server a command asks. Its key is never an option: command lines are seen by all. */
final class ServerOptions {
  /** The name of the key among the secrets. */
  private static final String KEY = "comfyui.key";

  private static final String KEY_VARIABLE = "COMFYUI_KEY";

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "The address of ComfyUI, with the path it is served under")
  private @Nullable String url;

  @Option(
      names = "--key-header",
      paramLabel = "NAME",
      defaultValue = ServerKey.HEADER,
      description =
          "The header that takes the key in the environment variable "
              + KEY_VARIABLE
              + " (default: ${DEFAULT-VALUE})")
  private String keyHeader = ServerKey.HEADER;

  /** The server; empty when none is named. */
  Optional<NodeServer> server(Map<String, String> secrets) throws ServerFailure {
    if (url == null || url.isBlank()) {
      return Optional.empty();
    }
    String key = secrets.getOrDefault(KEY, System.getenv(KEY_VARIABLE));
    return Optional.of(
        new NodeServer(
            ServerAddress.of(url),
            key == null || key.isBlank()
                ? Optional.empty()
                : Optional.of(ServerKey.of(keyHeader, key))));
  }
}
