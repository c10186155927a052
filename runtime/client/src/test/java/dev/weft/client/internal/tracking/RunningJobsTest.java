package dev.weft.client.internal.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.client.internal.progress.PastCosts;
import dev.weft.client.internal.server.JobGraph;
import dev.weft.client.internal.server.ServerMessage;
import dev.weft.client.internal.server.ServerMessage.NodeProgress;
import dev.weft.client.internal.server.ServerMessage.NodeRef;
import dev.weft.client.job.JobEvent;
import dev.weft.client.job.PreviewImage;
import dev.weft.workflow.WorkflowNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunningJobsTest {
  private static final PreviewImage IMAGE = new PreviewImage("image/jpeg", new byte[1]);

  private final RunningJobs jobs = new RunningJobs(new PastCosts());
  private final EventLog log = new EventLog();
  private final EventLog.Reader reader = log.reader();
  private final TrackedJob job = job("mine", log);

  @Test
  void takesFramesThatComeBeforeTheAnswer() {
    jobs.expect(job);
    deliver(new ServerMessage.ExecutionStart("mine"));
    jobs.accept(job, "mine");

    assertThat(reader.poll(9)).containsExactly(new JobEvent.Started());
  }

  @Test
  void takesFramesOfAnIdThatTheServerMadeItself() {
    jobs.expect(job);
    deliver(new ServerMessage.ExecutionStart("theirs"));
    deliver(new ServerMessage.ExecutionStart("stranger"));
    jobs.accept(job, "theirs");

    assertThat(reader.poll(9)).containsExactly(new JobEvent.Started());
    assertThat(reader.poll(9)).isEmpty();
    assertThat(deliver(executing("theirs"))).isSameAs(job);
    assertThat(deliver(executing("mine"))).isNull();
  }

  @Test
  void ignoresStrangers() {
    accept();
    assertThat(deliver(progress("stranger"))).isNull();
    assertThat(deliver(new ServerMessage.ExecutionInterrupted("stranger"))).isNull();
    assertThat(reader.poll(9)).isEmpty();
  }

  @Test
  void takesABarePreviewOnlyAfterItsOwnProgress() {
    accept();
    deliver(new ServerMessage.ExecutionStart("mine"));
    assertThat(deliver(new ServerMessage.Preview(null, null, IMAGE))).isNull();
    deliver(progress("mine"));
    assertThat(deliver(new ServerMessage.Preview(null, null, IMAGE))).isSameAs(job);
    deliver(progress("stranger"));
    assertThat(deliver(new ServerMessage.Preview(null, null, IMAGE))).isNull();
  }

  @Test
  void takesNoBarePreviewWhereItsOwnCarryIds() {
    accept();
    deliver(new ServerMessage.FeatureFlags(true));
    deliver(progress("mine"));
    assertThat(deliver(new ServerMessage.Preview(null, null, IMAGE))).isNull();
    jobs.onConnected();
    deliver(progress("mine"));
    assertThat(deliver(new ServerMessage.Preview(null, null, IMAGE))).isSameAs(job);
  }

  @Test
  void takesTheGreetingOfANewSocketForTheOnlyJobThatRuns() {
    accept();
    ServerMessage greeting = new ServerMessage.Executing(null, new NodeRef("3", "3"));
    assertThat(deliver(greeting)).isNull();
    deliver(new ServerMessage.ExecutionStart("mine"));
    assertThat(deliver(greeting)).isSameAs(job);

    TrackedJob other = job("other", new EventLog());
    jobs.expect(other);
    jobs.accept(other, "other");
    deliver(new ServerMessage.ExecutionStart("other"));
    assertThat(deliver(greeting)).isNull();
  }

  private TrackedJob deliver(ServerMessage message) {
    TrackedJob owner = jobs.ownerOf(message);
    if (owner != null) {
      owner.onMessage(message);
    }
    return owner;
  }

  private void accept() {
    jobs.expect(job);
    jobs.accept(job, "mine");
  }

  private static ServerMessage executing(String promptId) {
    return new ServerMessage.Executing(promptId, new NodeRef("3", "3"));
  }

  private static ServerMessage progress(String promptId) {
    return new ServerMessage.Progress(
        promptId, new NodeProgress(new NodeRef("3", "3"), 1, 4, false));
  }

  private static TrackedJob job(String id, EventLog log) {
    WorkflowNode node = new WorkflowNode("3", "KSampler", Optional.empty(), Optional.empty());
    return new TrackedJob(
        id,
        new JobGraph(List.of(node), Map.of()),
        new PastCosts(),
        log,
        (job, outcome) -> {},
        false);
  }
}
