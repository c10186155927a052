package dev.weft.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkflowRequestTest {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(WorkflowRequestTest.class, "txt2img.json").load();

  private final Parameter text = TEMPLATE.parameter("prompt").sets("6", "text");
  private final Parameter cfg = TEMPLATE.parameter("cfg").sets("3", "cfg");
  private final Parameter seed = TEMPLATE.parameter("seed").sets("3", "seed");
  private final Parameter steps = TEMPLATE.parameter("steps").sets("3", "steps");
  private final Parameter sampler = TEMPLATE.parameter("sampler").sets("3", "sampler_name");
  private final Parameter tiled = TEMPLATE.parameter("tiled").sets("5", "tiled");
  private final Parameter areas = TEMPLATE.parameter("areas").sets("5", "areas");
  private final Parameter side = TEMPLATE.parameter("side").sets("5", "height").sets("5", "width");

  @Test
  void sendsTheSavedBytesWhenNothingIsSet() {
    assertThat(TEMPLATE.request().build().toJson()).isEqualTo(saved());
  }

  @Test
  void changesNothingButTheInputsThatAreSet() {
    String json = TEMPLATE.request().set(text, "a lighthouse").set(steps, 8).build().toJson();

    assertThat(json)
        .isEqualTo(
            saved()
                .replace("\"\\u0041 bottle, caf\\u00e9 日本\"", "\"a lighthouse\"")
                .replace("\"steps\": 20", "\"steps\": 8"));
  }

  @Test
  void setsEveryInputOfAParameter() {
    assertThat(TEMPLATE.request().set(side, 768).build().toJson())
        .isEqualTo(saved().replace("512", "768"));
  }

  @Test
  void leavesSavedBytesWhereTheValueMeansTheSame() {
    WorkflowRequest request =
        TEMPLATE
            .request()
            .set(text, "A bottle, café 日本")
            .set(cfg, 8.0)
            .setUnsigned(seed, 42)
            .set(sampler, () -> "euler")
            .set(tiled, false)
            .setJson(areas, " [1.0,2e0]")
            .set(side, 512)
            .build();

    assertThat(request.toJson()).isEqualTo(saved());
  }

  @Test
  void letsTheLaterOfTwoValuesCount() {
    assertThat(TEMPLATE.request().set(steps, 8).set(steps, 9).build().toJson())
        .isEqualTo(saved().replace("\"steps\": 20", "\"steps\": 9"));
    assertThat(TEMPLATE.request().set(steps, 8).set(steps, 20).build().toJson()).isEqualTo(saved());
  }

  @Test
  void writesNumbersInTheirOwnForm() {
    String json =
        TEMPLATE.request().set(cfg, 7.0).setUnsigned(seed, -1).set(steps, -5L).build().toJson();

    assertThat(json).contains("\"cfg\": 7.0,", "\"seed\": 18446744073709551615,", "\"steps\": -5,");
  }

  @Test
  void refusesNumbersThatJsonCannotCarry() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEMPLATE.request().set(cfg, Double.NaN))
        .withMessage("cfg must be a number, but was NaN");
  }

  @Test
  void wrapsListsSoThatTheServerTakesNoLinkOutOfThem() {
    assertThat(TEMPLATE.request().setJson(areas, "[\"4\", 0]").build().toJson())
        .contains("\"areas\": {\"__value__\": [\"4\", 0]}");
    assertThat(TEMPLATE.request().setJson(areas, "{\"a\": [\"4\", 0]}").build().toJson())
        .contains("\"areas\": {\"a\": [\"4\", 0]}");
  }

  @Test
  void refusesParametersOfOtherTemplates() {
    WorkflowTemplate other = WorkflowTemplate.from(getClass(), "txt2img.json").load();

    assertThatIllegalArgumentException().isThrownBy(() -> other.request().set(steps, 8));
  }

  @Test
  void isNotChangedByItsBuilder() {
    WorkflowRequest.Builder builder = TEMPLATE.request().set(steps, 8);
    WorkflowRequest request = builder.build();

    assertThatIllegalStateException().isThrownBy(() -> builder.set(steps, 9));
    assertThatIllegalStateException().isThrownBy(builder::build);
    assertThat(request.toJson()).isEqualTo(saved().replace("\"steps\": 20", "\"steps\": 8"));
    assertThat(request.parameters()).containsExactly(steps);
  }

  @Test
  void givesAValueToWhatWasALink() {
    Parameter model = TEMPLATE.parameter("model").sets("3", "model");

    assertThat(TEMPLATE.request().set(model, "none").build().toJson())
        .isEqualTo(saved().replace("[\"4\", 0]", "\"none\""));
    assertThatIllegalStateException()
        .isThrownBy(model::savedText)
        .withMessage("parameter model sets no input that has a saved value");
  }

  @Test
  void addsAnInputThatTheSavedNodeLacks() {
    Parameter batch = TEMPLATE.parameter("batch").sets("5", "batch_size");
    WorkflowRequest request = TEMPLATE.request().set(batch, 4).build();

    assertThat(request.toJson()).contains("\"batch_size\": 4");
    assertThat(request.targets()).containsOnlyKeys(new Parameter.Target("5", "batch_size"));
  }

  @Test
  void namesUploadedFilesAsTheServerDoes() {
    InputFile file = InputFile.of(new byte[] {1, 2}, "photo.PNG");
    WorkflowRequest request = TEMPLATE.request().set(text, file).build();

    assertThat(request.uploads()).containsExactly(file);
    assertThat(request.toJson()).contains("\"text\": \"" + file.serverName() + "\"");
    assertThat(
            new String(request.toBytes(Map.of(file, "weft/a \"b\".png")), StandardCharsets.UTF_8))
        .contains("\"text\": \"weft/a \\\"b\\\".png\"");
  }

  @Test
  void uploadsNothingThatTheServerHas() {
    WorkflowRequest request = TEMPLATE.request().set(text, InputFile.onServer("a.png")).build();

    assertThat(request.uploads()).isEmpty();
    assertThat(request.toJson()).contains("\"text\": \"a.png\"");
  }

  @Test
  void uploadsNoFileThatAnotherValueReplaced() {
    InputFile file = InputFile.of(new byte[] {1, 2}, "photo.png");

    assertThat(TEMPLATE.request().set(text, file).set(text, "a.png").build().uploads()).isEmpty();
  }

  private static String saved() {
    try (InputStream in = WorkflowRequestTest.class.getResourceAsStream("txt2img.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
