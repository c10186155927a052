package dev.weft.client.internal.comfyui;

import dev.weft.client.internal.server.NewJob;
import dev.weft.workflow.json.JsonSyntax;
import dev.weft.workflow.json.JsonText;
import dev.weft.workflow.picture.EmbeddedTexts;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What a server is to write into pictures, beside the graph that it writes by itself. */
final class PictureMetadata {
  private PictureMetadata() {}

  /**
   * A JSON object; empty where there is nothing to add to what the caller gives.
   *
   * @param given the caller's own object, whose members go before ours
   */
  static Optional<String> of(NewJob job, String given) {
    Map<String, String> ours = new LinkedHashMap<>();
    if (!job.values().workflow().isEmpty()) {
      ours.put(EmbeddedTexts.WEFT, job.values().toJson(job.uploaded()));
    }
    job.request()
        .editorWorkflow(job.uploaded())
        .ifPresent(workflow -> ours.put(EmbeddedTexts.WORKFLOW, workflow));
    ours.keySet().removeAll(names(given));
    if (ours.isEmpty()) {
      return Optional.empty();
    }
    String members =
        ours.entrySet().stream()
            .map(member -> JsonText.quote(member.getKey()) + ": " + member.getValue())
            .collect(Collectors.joining(", "));
    String open = given.strip().substring(1).stripLeading();
    return Optional.of("{" + members + (open.startsWith("}") ? "" : ", ") + open);
  }

  private static Set<String> names(String object) {
    Set<String> names = new HashSet<>();
    try (JsonParser parser = JsonSyntax.parser(object)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        names.add(parser.currentName());
        parser.nextToken();
        parser.skipChildren();
      }
    }
    return names;
  }
}
