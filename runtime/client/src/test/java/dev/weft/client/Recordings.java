package dev.weft.client;

import dev.weft.support.RecordedVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What real servers of all recorded versions sent. */
public final class Recordings {
  public static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  private Recordings() {}

  public static List<Path> scenarios() {
    return RecordedVersion.all().stream().flatMap(v -> v.scenarios().stream()).toList();
  }

  public static List<Path> exchanges() {
    return RecordedVersion.all().stream().flatMap(v -> v.exchanges().stream()).toList();
  }

  /** One exchange, as each version has it. */
  public static List<Path> exchange(String name) {
    return RecordedVersion.all().stream().map(v -> v.exchange(name)).toList();
  }

  public static List<JsonNode> lines(Path jsonl) {
    try {
      return Files.readAllLines(jsonl).stream().map(JSON::readTree).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The answer of a recorded exchange as it was sent. */
  public static String answer(Path exchange) {
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
