package dev.weft.client.internal.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.client.internal.progress.PastCosts;
import dev.weft.client.internal.server.JobGraph;
import dev.weft.client.internal.server.NodeFailure;
import dev.weft.client.internal.server.ServerMessage;
import dev.weft.client.internal.server.ServerMessage.NodeProgress;
import dev.weft.client.internal.server.ServerMessage.NodeRef;
import dev.weft.client.job.JobEvent;
import dev.weft.client.job.PreviewImage;
import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.NodeOutput;
import dev.weft.workflow.Parameter;
import dev.weft.workflow.WorkflowNode;
import dev.weft.workflow.WorkflowTemplate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JobStateTest {
  private final List<JobEvent> events = new ArrayList<>();
  private long nanos;
  private final WorkflowNode loader = node("4");
  private final WorkflowNode sampler = node("3");
  private final WorkflowNode saver = node("9");
  private final JobState state = state(new JobGraph(List.of(loader, sampler, saver), Map.of()));

  @Test
  void tellsItsPositionWhenItChanges() {
    state.queued(3);
    state.queued(3);
    state.queued(1);
    state.running();
    state.queued(1);

    assertThat(events)
        .containsExactly(new JobEvent.Queued(3), new JobEvent.Queued(1), new JobEvent.Started());
  }

  @Test
  void showsNoSecretThatTheServerRepeats() {
    WorkflowTemplate template =
        WorkflowTemplate.from(
                "x",
                "{\"3\": {\"class_type\": \"A\", \"inputs\": {\"key\": \"\"}}}"
                    .getBytes(StandardCharsets.UTF_8))
            .load();
    Parameter key = template.parameter("key").secret().sets("3", "key");
    JobState secret = state(JobGraph.of(template.request().set(key, "xyzzy").build()));

    secret.onMessage(new ServerMessage.Unknown("p", "news", "{\"key\": \"xyzzy\"}"));
    secret.onMessage(new ServerMessage.ProgressText(new NodeRef("3", "3"), "signed in with xyzzy"));

    assertThat(events.toString()).doesNotContain("xyzzy").contains("signed in with •••");
  }

  @Test
  void startsWithWhateverFrameIsHeardFirst() {
    state.onMessage(executing("3"));
    state.onMessage(new ServerMessage.ExecutionStart("p"));

    assertThat(events).containsExactly(new JobEvent.Started(), new JobEvent.NodeStarted(sampler));
  }

  @Test
  void countsNodesThatRunAndLeavesOutCachedOnes() {
    state.onMessage(new ServerMessage.ExecutionCached("p", List.of("4", "unknown")));
    state.onMessage(states(running("3", 1, 4)));

    assertThat(events)
        .containsExactly(
            new JobEvent.Started(),
            new JobEvent.Cached(List.of(loader)),
            new JobEvent.NodeStarted(sampler),
            new JobEvent.Progress(0, Optional.empty(), sampler, 1, 4));
  }

  @Test
  void tellsOneStepOnceThoughTwoFramesReportIt() {
    state.onMessage(states(running("3", 1, 4)));
    state.onMessage(new ServerMessage.Progress("p", running("3", 1, 4)));

    assertThat(events).filteredOn(JobEvent.Progress.class::isInstance).hasSize(1);
  }

  @Test
  void neverRunsBackwardsNorReachesTheEndByFrames() {
    state.onMessage(states(finished("4"), finished("3")));
    state.onMessage(states(finished("4"), running("3", 1, 4), finished("9")));
    state.onMessage(states(finished("4"), finished("3"), finished("9")));

    assertThat(
            events.stream()
                .filter(JobEvent.Progress.class::isInstance)
                .map(event -> ((JobEvent.Progress) event).overall()))
        .isSorted()
        .allMatch(overall -> overall < 1);
    assertThat(state.snapshot().progress()).isLessThan(1);
    state.end(new JobOutcome.Success(new JobOutputs(Map.of())));
    assertThat(state.snapshot().progress()).isEqualTo(1);
  }

  @Test
  void countsNodesMadeOnTheWayForTheirMaker() {
    NodeRef made = new NodeRef("3.0.0.1", "3");
    state.onMessage(new ServerMessage.Executing("p", new NodeRef("3", "3")));
    state.onMessage(new ServerMessage.Executing("p", made));
    state.onMessage(states(running("3", 0, 1), new NodeProgress(made, 1, 2, false)));

    assertThat(events)
        .containsExactly(
            new JobEvent.Started(),
            new JobEvent.NodeStarted(sampler),
            new JobEvent.Progress(0, Optional.empty(), sampler, 1, 2));
  }

  @Test
  void aNodeOfAServerThatSendsNoStatesIsDoneWhenTheNextBegins() {
    state.onMessage(executing("4"));
    pass(3);
    state.onMessage(executing("3"));

    double ifItRanOn = 3 / (3 + 3.0);
    assertThat(state.snapshot().progress()).isGreaterThan(ifItRanOn);
  }

  @Test
  void tellsThatTimePassesWhileANodeSaysNothing() {
    state.onMessage(executing("4"));
    pass(1);
    state.tick();
    state.tick();

    assertThat(events)
        .filteredOn(JobEvent.Progress.class::isInstance)
        .singleElement()
        .satisfies(
            event -> {
              JobEvent.Progress progress = (JobEvent.Progress) event;
              assertThat(progress.node()).isEqualTo(loader);
              assertThat(progress.overall()).isPositive();
              assertThat(progress.step()).isZero();
            });
  }

  @Test
  void tellsTheRestOfItsStepsAndNothingAfterTheEnd() {
    state.onMessage(executing("3"));
    for (int step = 1; step <= 5; step++) {
      pass(2);
      state.onMessage(states(running("3", step, 20)));
    }

    assertThat(state.snapshot().endsAt()).isPresent();
    assertThat((state.snapshot().endsAt().getAsLong() - nanos) / 1e9).isBetween(29.0, 33.0);
    state.end(new JobOutcome.Success(new JobOutputs(Map.of())));
    assertThat(state.snapshot().endsAt()).isEmpty();
  }

  @Test
  void aBlockedNodeIsNotTheEnd() {
    state.onMessage(error("ExecutionBlocked"));
    assertThat(state.endSeen()).isFalse();
    assertThat(events).contains(new JobEvent.NodeBlocked(saver, "why"));

    state.onMessage(error("RuntimeError"));
    assertThat(state.endSeen()).isTrue();
  }

  @Test
  void noFrameEndsTheJob() {
    state.onMessage(new ServerMessage.ExecutionSuccess("p"));
    state.onMessage(new ServerMessage.Executing("p", null));

    assertThat(state.endSeen()).isTrue();
    assertThat(events).noneMatch(JobEvent::isLast);
  }

  @Test
  void endsOnce() {
    state.end(Outcomes.cancelled("p"));
    state.end(new JobOutcome.Success(new JobOutputs(Map.of())));
    state.onMessage(executing("3"));

    assertThat(events).containsExactly(new JobEvent.Cancelled());
  }

  @Test
  void givesAPreviewWithoutNodeToTheOneThatRuns() {
    PreviewImage image = new PreviewImage("image/png", new byte[1]);
    state.onMessage(new ServerMessage.Preview("p", null, image));
    state.onMessage(executing("3"));
    state.onMessage(new ServerMessage.Preview("p", null, image));

    assertThat(events)
        .containsExactly(
            new JobEvent.Started(),
            new JobEvent.NodeStarted(sampler),
            new JobEvent.Preview(sampler, image));
  }

  @Test
  void tellsOutputsButNotTheLackOfThem() {
    state.onMessage(new ServerMessage.Executed("p", new NodeRef("9", "9"), NodeOutput.NONE));
    NodeOutput texts = new NodeOutput("{}", List.of(), List.of("hello"));
    state.onMessage(new ServerMessage.Executed("p", new NodeRef("9", "9"), texts));

    assertThat(events)
        .containsExactly(
            new JobEvent.Started(), new JobEvent.NodeOutput(saver, List.of(), List.of("hello")));
  }

  private JobState state(JobGraph graph) {
    return new JobState(graph, new PastCosts(), () -> nanos, events::add);
  }

  private void pass(double seconds) {
    nanos += (long) (seconds * 1e9);
  }

  private static ServerMessage executing(String node) {
    return new ServerMessage.Executing("p", new NodeRef(node, node));
  }

  private static ServerMessage states(NodeProgress... nodes) {
    return new ServerMessage.ProgressState("p", Arrays.asList(nodes));
  }

  private static ServerMessage error(String type) {
    return new ServerMessage.ExecutionError(
        "p", new NodeFailure("9", "SaveImage", type, "why", List.of()));
  }

  private static NodeProgress running(String id, double step, double steps) {
    return new NodeProgress(new NodeRef(id, id), step, steps, false);
  }

  private static NodeProgress finished(String id) {
    return new NodeProgress(new NodeRef(id, id), 1, 1, true);
  }

  private static WorkflowNode node(String id) {
    return new WorkflowNode(id, "Node" + id, Optional.empty(), Optional.empty());
  }
}
