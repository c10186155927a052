package dev.weft.client.internal.comfyui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.client.internal.server.JobGraph;
import dev.weft.client.internal.server.NewJob;
import dev.weft.client.job.SubmitOptions;
import dev.weft.workflow.InputContent;
import dev.weft.workflow.InputFile;
import dev.weft.workflow.InputImage;
import dev.weft.workflow.WorkflowRequest;
import dev.weft.workflow.WorkflowTemplate;
import dev.weft.workflow.WorkflowValues;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PictureMetadataTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final InputImage POSE = InputImage.of("pose".getBytes(StandardCharsets.UTF_8));
  private static final WorkflowValues VALUES =
      WorkflowValues.of("Txt2Img", "1f2e")
          .with("prompt", InputContent.of("a \"lighthouse\""))
          .with("pose", InputContent.of(POSE));
  private static final WorkflowRequest REQUEST =
      WorkflowTemplate.from(
              "a test",
              "{\"1\": {\"class_type\": \"SaveImage\", \"inputs\": {}}}"
                  .getBytes(StandardCharsets.UTF_8))
          .load()
          .request()
          .build();

  private static NewJob job(WorkflowValues values, SubmitOptions options) {
    Map<InputFile, String> uploaded = Map.of(POSE, "weft/pose (1).png");
    return new NewJob("id", REQUEST, uploaded, values, JobGraph.of(REQUEST), options);
  }

  private static JsonNode head(boolean client, WorkflowValues values, SubmitOptions options) {
    String head = new PromptHead("me", true, client).of(job(values, options));
    return JSON.readTree(head + "{}}").at("/extra_data/extra_pnginfo");
  }

  @Test
  void aPictureRemembersNameContractAndValuesWithFilesAsTheServerCallsThem() {
    JsonNode weft = head(true, VALUES, SubmitOptions.DEFAULT).at("/weft");

    assertThat(weft.at("/workflow").asString()).isEqualTo("Txt2Img");
    assertThat(weft.at("/contract").asString()).isEqualTo("1f2e");
    assertThat(weft.at("/values/prompt").asString()).isEqualTo("a \"lighthouse\"");
    assertThat(weft.at("/values/pose").asString()).isEqualTo("weft/pose (1).png");
  }

  @Test
  void theClientOrOneSubmitSwitchesItOff() {
    assertThat(head(false, VALUES, SubmitOptions.DEFAULT).isMissingNode()).isTrue();
    assertThat(head(true, VALUES, SubmitOptions.DEFAULT.withPictureMetadata(false)).isMissingNode())
        .isTrue();
    assertThat(head(false, VALUES, SubmitOptions.DEFAULT.withPictureMetadata(true)).has("weft"))
        .isTrue();
  }

  @Test
  void whatTheCallerGivesGoesBeforeWhatWeftAdds() {
    SubmitOptions row = SubmitOptions.DEFAULT.withExtraData("extra_pnginfo", " {\"row\": 7 } ");
    SubmitOptions own = SubmitOptions.DEFAULT.withExtraData("extra_pnginfo", "{\"weft\": 1}");

    assertThat(head(true, VALUES, row).at("/row").asInt()).isEqualTo(7);
    assertThat(head(true, VALUES, row).has("weft")).isTrue();
    assertThat(head(true, VALUES, own).at("/weft").asInt()).isEqualTo(1);
    assertThat(head(false, VALUES, row).has("weft")).isFalse();
  }

  @Test
  void nothingIsKnownOfAWorkflowWithoutAClass() {
    assertThat(head(true, WorkflowValues.NONE, SubmitOptions.DEFAULT).isMissingNode()).isTrue();
  }
}
