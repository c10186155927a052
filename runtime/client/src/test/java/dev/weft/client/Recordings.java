package dev.weft.client;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What real servers sent, kept beside the project; tests over it are skipped where it is absent.
 */
final class Recordings {
  static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  private Recordings() {}

  /** The folders of all recorded versions. */
  static List<Path> versions() {
    Path shared = Path.of("").toAbsolutePath().resolve("../../../shared").normalize();
    List<Path> found =
        Stream.of("comfyui-recordings", "comfyui-recordings-0.33")
            .map(shared::resolve)
            .filter(Files::isDirectory)
            .toList();
    assumeTrue(!found.isEmpty(), "no recordings beside the project");
    return found;
  }

  static List<Path> files(String folder, String ending) {
    List<Path> files = new ArrayList<>();
    for (Path version : versions()) {
      try (Stream<Path> list = Files.list(version.resolve(folder))) {
        list.filter(file -> file.toString().endsWith(ending)).sorted().forEach(files::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  static List<JsonNode> lines(Path jsonl) {
    try {
      return Files.readAllLines(jsonl).stream().map(JSON::readTree).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The answer of a recorded exchange as it was sent. */
  static String answer(Path exchange) {
    try {
      JsonNode response = JSON.readTree(Files.readString(exchange)).get("response");
      return response.has("body_json")
          ? response.get("body_json").toString()
          : response.get("body_text").asString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
