package dev.weft.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.client.ServerMessage.NodeProgress;
import dev.weft.client.ServerMessage.NodeRef;
import dev.weft.workflow.WorkflowNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunningJobsTest {
  private static final PreviewImage IMAGE = new PreviewImage("image/jpeg", new byte[1]);

  private final RunningJobs jobs = new RunningJobs();
  private final EventLog log = new EventLog();
  private final EventLog.Reader reader = log.reader();
  private final TrackedJob job = job("mine", log);

  @Test
  void takesFramesThatComeBeforeTheAnswer() {
    jobs.expect(job);
    jobs.deliver(new ServerMessage.ExecutionStart("mine"));
    jobs.accept(job, "mine");

    assertThat(reader.poll()).isEqualTo(new JobEvent.Started());
  }

  @Test
  void takesFramesOfAnIdThatTheServerMadeItself() {
    jobs.expect(job);
    jobs.deliver(new ServerMessage.ExecutionStart("theirs"));
    jobs.deliver(new ServerMessage.ExecutionStart("stranger"));
    jobs.accept(job, "theirs");

    assertThat(reader.poll()).isEqualTo(new JobEvent.Started());
    assertThat(reader.poll()).isNull();
    assertThat(jobs.deliver(executing("theirs"))).isSameAs(job);
    assertThat(jobs.deliver(executing("mine"))).isNull();
  }

  @Test
  void ignoresStrangers() {
    accept();
    assertThat(jobs.deliver(progress("stranger"))).isNull();
    assertThat(jobs.deliver(new ServerMessage.ExecutionInterrupted("stranger"))).isNull();
    assertThat(reader.poll()).isNull();
  }

  @Test
  void takesABarePreviewOnlyAfterItsOwnProgress() {
    accept();
    jobs.deliver(new ServerMessage.ExecutionStart("mine"));
    assertThat(jobs.deliver(new ServerMessage.Preview(null, null, IMAGE))).isNull();
    jobs.deliver(progress("mine"));
    assertThat(jobs.deliver(new ServerMessage.Preview(null, null, IMAGE))).isSameAs(job);
    jobs.deliver(progress("stranger"));
    assertThat(jobs.deliver(new ServerMessage.Preview(null, null, IMAGE))).isNull();
  }

  @Test
  void takesNoBarePreviewWhereItsOwnCarryIds() {
    accept();
    jobs.deliver(new ServerMessage.FeatureFlags(true));
    jobs.deliver(progress("mine"));
    assertThat(jobs.deliver(new ServerMessage.Preview(null, null, IMAGE))).isNull();
    jobs.onConnected();
    jobs.deliver(progress("mine"));
    assertThat(jobs.deliver(new ServerMessage.Preview(null, null, IMAGE))).isSameAs(job);
  }

  @Test
  void takesTheGreetingOfANewSocketForTheOnlyJobThatRuns() {
    accept();
    ServerMessage greeting = new ServerMessage.Executing(null, new NodeRef("3", "3"));
    assertThat(jobs.deliver(greeting)).isNull();
    jobs.deliver(new ServerMessage.ExecutionStart("mine"));
    assertThat(jobs.deliver(greeting)).isSameAs(job);

    TrackedJob other = job("other", new EventLog());
    jobs.expect(other);
    jobs.accept(other, "other");
    jobs.deliver(new ServerMessage.ExecutionStart("other"));
    assertThat(jobs.deliver(greeting)).isNull();
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
    return new TrackedJob(id, new JobGraph(List.of(node), Map.of()), log, outcome -> {});
  }
}
