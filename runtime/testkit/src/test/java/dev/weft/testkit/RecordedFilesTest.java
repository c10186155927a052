package dev.weft.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.testkit.TestClient.Answer;
import dev.weft.testkit.protocol.ComfyVersion;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The recorded uploads and views, in an order in which they make sense. */
class RecordedFilesTest {
  private static final List<String> IN_ORDER =
      List.of(
          "upload_image_new",
          "upload_image_same_name_same_content",
          "upload_image_same_name_other_content",
          "upload_image_same_name_other_content_again",
          "view_input_numbered",
          "upload_image_overwrite",
          "upload_image_subfolder",
          "upload_image_type_output",
          "upload_image_type_temp",
          "upload_image_type_bogus",
          "upload_image_rgba",
          "upload_any_bytes",
          "upload_image_unicode_name",
          "upload_image_unicode_name_percent_encoded",
          "upload_image_filename_star",
          "upload_image_filename_only_quote_escaped",
          "upload_image_filename_with_dir",
          "upload_image_filename_with_missing_dir",
          "upload_image_filename_absolute",
          "upload_image_empty_filename",
          "upload_image_no_file",
          "upload_image_not_multipart",
          "upload_image_wrong_field_name",
          "upload_image_traversal_filename",
          "upload_image_traversal_filename_percent_encoded",
          "upload_image_traversal_subfolder",
          "upload_mask",
          "upload_mask_missing_original",
          "upload_mask_no_original_ref",
          "view_input_png",
          "view_head",
          "view_range",
          "view_subfolder",
          "view_subfolder_encoded",
          "view_default_type_is_output",
          "view_temp",
          "view_text_file",
          "view_unicode_name",
          "view_annotated_name",
          "view_preview_jpeg_60",
          "view_preview_webp_50",
          "view_preview_unknown",
          "view_channel_rgb",
          "view_channel_a",
          "view_channel_rgba",
          "view_mask_result",
          "view_mask_missing_original",
          "view_preview_not_an_image",
          "view_missing_404",
          "view_missing_with_preview",
          "view_no_filename",
          "view_empty_filename",
          "view_bad_type",
          "view_filename_with_slash",
          "view_traversal_absolute",
          "view_traversal_filename",
          "view_traversal_subfolder");

  /** Pictures that each server encodes in its own way. */
  private static final List<String> ENCODED_ANEW =
      List.of(
          "view_preview_jpeg_60",
          "view_preview_webp_50",
          "view_preview_unknown",
          "view_channel_rgb",
          "view_channel_a",
          "view_mask_result");

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void storesAndShowsFilesAsTheRealServerDoes(ComfyVersion version) throws Exception {
    Recordings recordings = Recordings.of(version);
    try (ComfySimulator server = recordings.server().build().start();
        TestClient client = new TestClient(server)) {
      for (String name : IN_ORDER) {
        RecordedExchange exchange = recordings.exchange(name);
        Answer answer = exchange.replay(client, server);
        assertThat(answer.status()).as(name).isEqualTo(exchange.status());
        JsonNode recorded = exchange.response();
        if (recorded.has("body_json")) {
          assertThat(answer.json()).as(name).isEqualTo(recorded.path("body_json"));
        } else if (exchange.status() < 300 && !ENCODED_ANEW.contains(name)) {
          assertThat(sha256(answer.body())).as(name).isEqualTo(sha256(recorded));
        }
        for (String header :
            List.of("Content-Type", "Content-Range", "Accept-Ranges", "X-Content-Type-Options")) {
          assertThat(String.valueOf(answer.headers().get(header)))
              .as(name + " " + header)
              .isEqualTo(exchange.header(header).isEmpty() ? "null" : exchange.header(header));
        }
      }
    }
  }

  private static String sha256(JsonNode recorded) throws Exception {
    if (recorded.has("body_sha256")) {
      return recorded.path("body_sha256").stringValue();
    }
    return sha256(
        recorded.path("body_text").asString("").getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
