package dev.weft.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Parameters without a value. */
class LeaveOutTest {
  private final WorkflowTemplate template =
      ShortGraph.loader("1 Pose image:a.png", "2 Sampler pose=1.0 steps:8", "3 Save a=2.0").load();

  @Test
  void sendsNoSavedValue() {
    Parameter steps = template.parameter("steps").sets("2", "steps");
    WorkflowRequest sent = template.request().leaveOut(steps).build();

    assertThat(ShortGraph.lines(sent))
        .containsExactly("1 Pose image:a.png", "2 Sampler pose=1.0", "3 Save a=2.0");
    assertThat(sent.parameters()).containsExactly(steps);
    assertThat(sent.targets()).containsOnlyKeys(new Parameter.Target("2", "steps"));
  }

  @Test
  void leavesOutWhatOnlyItsLinkNeeded() {
    WorkflowRequest.Builder request = template.request();
    request.leaveOut(template.parameter("pose").sets("2", "pose"));

    assertThat(ShortGraph.lines(request.build()))
        .containsExactly("2 Sampler steps:8", "3 Save a=2.0");
  }

  @Test
  void isSentWithAValueOrNotAtAll() {
    Parameter steps = template.parameter("steps").sets("2", "steps");

    assertThat(ShortGraph.lines(request(steps, null)))
        .containsExactly("1 Pose image:a.png", "2 Sampler pose=1.0", "3 Save a=2.0");
    assertThat(ShortGraph.lines(request(steps, 20)))
        .containsExactly("1 Pose image:a.png", "2 Sampler pose=1.0 steps:20", "3 Save a=2.0");
  }

  private WorkflowRequest request(Parameter steps, @Nullable Integer value) {
    return template.request().setOptional(steps, value, WorkflowRequest.Builder::set).build();
  }

  @Test
  void doesNotMindInputsThatAreLacking() {
    WorkflowRequest sent =
        template.request().leaveOut(template.parameter("x").sets("3", "x")).build();

    assertThat(ShortGraph.lines(sent)).hasSize(3);
  }
}
