package dev.weft.testkit.http;

import dev.weft.testkit.json.Json;
import dev.weft.testkit.protocol.ComfyVersion;
import tools.jackson.databind.node.ObjectNode;

/** The features that a server announces, on {@code /features} and on sockets alike. */
public final class Features {
  private Features() {}

  /** Those of a version with this limit for request bodies. */
  public static ObjectNode of(ComfyVersion version, long maxUploadSize) {
    ObjectNode features = Json.object().put("supports_preview_metadata", true);
    if (!version.atLeast(ComfyVersion.V0_33)) {
      return features.put("max_upload_size", maxUploadSize);
    }
    features.put("supports_model_type_tags", true).put("max_upload_size", maxUploadSize);
    features.putObject("extension").putObject("manager").put("supports_v4", true);
    return features.put("node_replacements", true).put("assets", false);
  }
}
