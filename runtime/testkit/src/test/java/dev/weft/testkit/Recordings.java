package dev.weft.testkit;

import dev.weft.support.RecordedVersion;
import dev.weft.testkit.json.Json;
import dev.weft.testkit.protocol.ComfyVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What was recorded from a real server of one version. */
final class Recordings {
  private final RecordedVersion recorded;
  private final ComfyVersion version;

  private Recordings(ComfyVersion version) {
    recorded = RecordedVersion.of(version == ComfyVersion.V0_3_64 ? "0.3.64" : "0.33");
    this.version = version;
  }

  static Recordings of(ComfyVersion version) {
    return new Recordings(version);
  }

  /** A server of the version with all nodes of the recorded one, its testing pack included. */
  ComfySimulatorBuilder server() {
    return ComfySimulator.builder()
        .version(version)
        // A scenario may follow another at once under the same client id.
        .reconnectBug(false)
        .nodes(recorded.objectInfo())
        .models(
            "checkpoints",
            "dreamshaper_8.safetensors",
            "sd15/realistic.safetensors",
            "v1-5-pruned-emaonly.safetensors");
  }

  /** One exchange. */
  RecordedExchange exchange(String name) {
    return new RecordedExchange(name, (ObjectNode) Json.parse(read(recorded.exchange(name))));
  }

  /** The names of the exchanges that begin so, sorted. */
  List<String> names(String prefix) {
    return recorded.exchanges().stream()
        .map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
        .filter(name -> name.startsWith(prefix))
        .toList();
  }

  /** The lines of a transcript; the test is skipped where it is absent. */
  List<JsonNode> transcript(String name) {
    return read(recorded.scenario(name)).lines().map(Json::parse).toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
