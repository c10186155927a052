package dev.weft.testkit;

import dev.weft.testkit.json.Json;
import dev.weft.testkit.protocol.ComfyVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What was recorded from a real server of one version; tests over it skip where it is absent. */
final class Recordings {
  private final Path root;
  private final ComfyVersion version;

  private Recordings(Path root, ComfyVersion version) {
    this.root = root;
    this.version = version;
  }

  static Recordings of(ComfyVersion version) {
    String folder =
        version == ComfyVersion.V0_3_64 ? "comfyui-recordings" : "comfyui-recordings-0.33";
    Path root = Path.of("../../../shared").resolve(folder);
    Assumptions.assumeTrue(Files.isDirectory(root), root + " is not there");
    return new Recordings(root, version);
  }

  /** A server of the version with all nodes of the recorded one, its testing pack included. */
  ComfySimulatorBuilder server() {
    return ComfySimulator.builder()
        .version(version)
        // A scenario may follow another at once under the same client id.
        .reconnectBug(false)
        .nodes(objectInfo())
        .models(
            "checkpoints",
            "dreamshaper_8.safetensors",
            "sd15/realistic.safetensors",
            "v1-5-pruned-emaonly.safetensors");
  }

  /** One exchange. */
  RecordedExchange exchange(String name) {
    return new RecordedExchange(
        name, (ObjectNode) Json.parse(read(root.resolve("http/" + name + ".json"))));
  }

  /** The names of the exchanges that begin so, sorted. */
  List<String> names(String prefix) {
    try (Stream<Path> files = Files.list(root.resolve("http"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith(prefix) && name.endsWith(".json"))
          .map(name -> name.substring(0, name.length() - ".json".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a transcript. */
  List<JsonNode> transcript(String name) {
    try (Stream<String> lines = Files.lines(root.resolve("ws/" + name + ".jsonl"))) {
      return lines.map(Json::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String objectInfo() {
    Path plain = root.resolve("http/object_info.json");
    if (Files.exists(plain)) {
      return read(plain);
    }
    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(root.resolve("http/object_info.json.gz")))) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
