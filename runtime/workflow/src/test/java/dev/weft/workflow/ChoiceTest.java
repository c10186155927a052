package dev.weft.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ChoiceTest {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(ChoiceTest.class, "txt2img.json").load();

  private final Parameter sampler = TEMPLATE.parameter("sampler").sets("3", "sampler_name");
  private final Parameter steps = TEMPLATE.parameter("steps").sets("3", "steps");

  /** An option that is no text. */
  private record Literal(String value, String json) implements Choice {}

  @Test
  void isATextUnlessItSaysOtherwise() {
    assertThat(json(sampler, () -> "my \"euler\""))
        .contains("\"sampler_name\": \"my \\\"euler\\\"\"");
    assertThat(json(sampler, new Literal("2", "2"))).contains("\"sampler_name\": 2,");
  }

  @Test
  void leavesTheSavedBytesOfAnEqualLiteral() {
    assertThat(json(steps, new Literal("20", "2e1"))).contains("\"steps\": 20,");
    assertThat(json(steps, () -> "20")).contains("\"steps\": \"20\",");
  }

  @Test
  void isAskedAgainWhenAnotherOneIsSet() {
    Choice ddim = () -> "ddim";

    assertThat(json(sampler, ddim)).contains("\"ddim\"");
    assertThat(json(sampler, () -> "lcm")).contains("\"lcm\"");
    assertThat(json(sampler, ddim)).contains("\"ddim\"");
  }

  @Test
  void isRefusedWhenItsLiteralIsNoJson() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> json(sampler, new Literal("x", "x\": 1")))
        .withMessageStartingWith("sampler must be one JSON value, but was x\": 1: ");
  }

  private static String json(Parameter parameter, Choice choice) {
    return TEMPLATE.request().set(parameter, choice).build().toJson();
  }
}
