package dev.weft.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

/** Parameters that set a member of an object. */
class MemberTargetTest {
  private static final String SAVED =
      "{\"1\": {\"class_type\": \"Loras\", \"inputs\": {\"text\": \"a\","
          + " \"lora_1\": {\"on\": true , \"lora\": \"ink\", \"strength\": 1.0}}}}";

  private final WorkflowTemplate template =
      WorkflowTemplate.from("x", SAVED.getBytes(UTF_8)).load();
  private final Parameter name = template.parameter("name").sets("1", "lora_1", "lora");
  private final Parameter strength = template.parameter("strength").sets("1", "lora_1", "strength");
  private final WorkflowRequest.Builder request = template.request();

  @Test
  void changesNothingButTheMember() {
    request.set(name, "wash").set(strength, 0.5);

    assertThat(rendered()).isEqualTo(SAVED.replace("ink", "wash").replace("1.0", "0.5"));
  }

  @Test
  void leavesSavedBytesWhereTheValueMeansTheSame() {
    request.set(name, "ink").set(strength, 1);

    assertThat(rendered()).isEqualTo(SAVED);
    assertThat(name.savedText()).isEqualTo("ink");
  }

  @Test
  void letsTheLaterOfTwoValuesCount() {
    request.set(strength, 0.5).set(strength, 1.0);

    assertThat(rendered()).isEqualTo(SAVED);
  }

  @Test
  void addsWhatIsLacking() {
    request.set(template.parameter("clip").sets("1", "lora_1", "clip\""), 2);
    request.set(template.parameter("second").sets("1", "lora_2", "lora"), "wash");

    assertThat(rendered())
        .isEqualTo(
            SAVED.replace("1.0}", "1.0 , \"clip\\\"\": 2}, \"lora_2\": {\"lora\":\"wash\"}"));
  }

  @Test
  void leavesAMemberOutThatHasNoValue() {
    request.leaveOut(strength);

    assertThat(rendered()).isEqualTo(SAVED.replace(", \"strength\": 1.0", ""));
  }

  @Test
  void tellsTheInput() {
    request.set(name, "wash");

    assertThat(request.build().targets()).containsOnlyKeys(new Parameter.Target("1", "lora_1"));
  }

  @Test
  void refusesFilesToUpload() {
    InputFile file = InputFile.of(new byte[] {1}, "a.png");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> request.set(name, file))
        .withMessage("a member of an object, such as lora, takes no file that must be uploaded");
  }

  @Test
  void refusesMembersOfWhatIsNoObject() {
    assertThatIllegalStateException()
        .isThrownBy(() -> template.parameter("x").sets("1", "text", "a"))
        .withMessage(
            "x has no object in input \"text\" of node 1: class and workflow are from different"
                + " builds; build again");
  }

  private String rendered() {
    return request.build().toJson();
  }
}
