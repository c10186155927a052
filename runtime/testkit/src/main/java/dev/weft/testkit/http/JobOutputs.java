package dev.weft.testkit.http;

import dev.weft.testkit.json.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Counts the outputs of a job and picks the one that stands for it. */
final class JobOutputs {
  private static final Set<String> SHOWABLE = Set.of("images", "video", "audio", "3d", "gifs");
  private static final int LONGEST_TEXT = 1024;

  private JobOutputs() {}

  /** Adds the counts, and {@code preview_output} when there is something to show. */
  static void counted(ObjectNode outputs, ObjectNode job) {
    int files = 0;
    List<ObjectNode> showable = new ArrayList<>();
    List<ObjectNode> texts = new ArrayList<>();
    for (var node : outputs.properties()) {
      for (var kind : node.getValue().properties()) {
        for (JsonNode each : kind.getValue()) {
          if (each instanceof ObjectNode file && file.has("filename")) {
            files++;
            if (SHOWABLE.contains(kind.getKey())) {
              showable.add(described(file.deepCopy(), node.getKey(), kind.getKey()));
            }
          } else if (kind.getKey().equals("text") && each.isString()) {
            texts.add(described(text(each.stringValue()), node.getKey(), "text"));
          }
        }
      }
    }
    job.put("outputs_count", files).put("previewable_outputs_count", showable.size());
    showable.stream()
        .min(Comparator.comparing(file -> !file.path("type").asString("").equals("output")))
        .or(() -> texts.stream().findFirst())
        .ifPresent(shown -> job.set("preview_output", shown));
  }

  private static ObjectNode text(String content) {
    ObjectNode text = Json.object();
    if (content.length() <= LONGEST_TEXT) {
      return text.put("content", content);
    }
    return text.put("content", content.substring(0, LONGEST_TEXT)).put("truncated", true);
  }

  private static ObjectNode described(ObjectNode shown, String nodeId, String kind) {
    return shown.put("nodeId", nodeId).put("mediaType", kind);
  }
}
