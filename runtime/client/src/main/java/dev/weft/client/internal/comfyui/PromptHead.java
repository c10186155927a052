package dev.weft.client.internal.comfyui;

import dev.weft.client.internal.server.NewJob;
import dev.weft.client.job.SubmitOptions;
import dev.weft.workflow.json.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What stands before the graph in the body of {@code POST /prompt}, up to and with {@code "prompt":
 * }.
 *
 * @param clientId whose socket hears of it
 * @param previews whether they are wanted where the options do not say
 * @param pictureMetadata whether it is wanted where the options do not say
 */
record PromptHead(String clientId, boolean previews, boolean pictureMetadata) {
  private static final String PICTURES = "extra_pnginfo";

  String of(NewJob job) {
    SubmitOptions options = job.options();
    Map<String, String> members = new LinkedHashMap<>();
    members.put("client_id", JsonText.quote(clientId));
    members.put("prompt_id", JsonText.quote(job.id()));
    if (options.isAtFront()) {
      members.put("front", "true");
    }
    options.priority().ifPresent(number -> members.put("number", Double.toString(number)));
    if (!options.targets().isEmpty()) {
      String ids =
          options.targets().stream().map(JsonText::quote).collect(Collectors.joining(", "));
      members.put("partial_execution_targets", "[" + ids + "]");
    }
    Map<String, String> extraData = new LinkedHashMap<>();
    boolean wanted = options.previews().orElse(previews);
    extraData.put("preview_method", wanted ? "\"auto\"" : "\"none\"");
    extraData.putAll(options.extraData());
    if (options.pictureMetadata().orElse(pictureMetadata)) {
      PictureMetadata.of(job, options.extraData().getOrDefault(PICTURES, "{}"))
          .ifPresent(metadata -> extraData.put(PICTURES, metadata));
    }
    options.partnerKey().ifPresent(key -> extraData.put("api_key_comfy_org", JsonText.quote(key)));
    members.put("extra_data", "{" + joined(extraData) + "}");
    return "{" + joined(members) + ", \"prompt\": ";
  }

  private static String joined(Map<String, String> members) {
    return members.entrySet().stream()
        .map(member -> JsonText.quote(member.getKey()) + ": " + member.getValue())
        .collect(Collectors.joining(", "));
  }
}
