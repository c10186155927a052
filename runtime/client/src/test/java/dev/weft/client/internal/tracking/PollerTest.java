package dev.weft.client.internal.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.client.internal.server.EventLoop;
import dev.weft.client.internal.server.JobGraph;
import dev.weft.client.internal.server.MessageReceiver;
import dev.weft.client.internal.server.ServerMessage;
import dev.weft.client.internal.server.Standing;
import dev.weft.client.job.ConnectionException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** With a clock of its own, and rounds of asking only when the test wants one. */
class PollerTest {
  private static final PollTimes TIMES = PollTimes.DEFAULT.withPatience(Duration.ofSeconds(1));

  private final MemoryServer server = new MemoryServer();
  private final Queue<Runnable> tasks = new ArrayDeque<>();
  private final EventLoop loop = new Loop();
  private final RunningJobs jobs = new RunningJobs();
  private final Poller poller =
      new Poller(
          server,
          jobs,
          server.listen(new Deaf(), loop),
          loop,
          new Questions(tasks::add, loop),
          TIMES,
          () -> this.nanos);
  private long nanos;

  @Test
  void patienceBeginsWithTheFirstQuestionThatHasNoAnswer() {
    TrackedJob job = running("mine");
    ask();
    pass(TIMES.heard());
    server.onLook = PollerTest::unanswered;
    ask();
    assertThat(job.isOver()).isFalse();

    pass(TIMES.patience().plusNanos(1));
    ask();
    assertThat(job.isOver()).isTrue();
  }

  @Test
  void anAnswerRestoresPatience() {
    TrackedJob job = running("mine");
    server.onLook = PollerTest::unanswered;
    ask();
    server.onLook = ids -> Map.of("mine", new Standing.Running());
    ask();
    pass(TIMES.patience().plusNanos(1));
    server.onLook = PollerTest::unanswered;
    ask();

    assertThat(job.isOver()).isFalse();
  }

  @Test
  void aJobDoesNotPayForSilenceBeforeIt() {
    TrackedJob earlier = running("earlier");
    server.onLook = PollerTest::unanswered;
    ask();
    jobs.remove(earlier);
    ask();
    pass(TIMES.patience().plusNanos(1));
    TrackedJob job = running("mine");
    ask();

    assertThat(job.isOver()).isFalse();
  }

  private TrackedJob running(String id) {
    JobGraph graph = new JobGraph(List.of(), Map.of());
    TrackedJob job = new TrackedJob(id, graph, new EventLog(), (ended, outcome) -> {});
    jobs.expect(job);
    jobs.accept(job, id);
    server.jobs.put(id, new Standing.Running());
    return job;
  }

  private void ask() {
    poller.now();
    while (!tasks.isEmpty()) {
      tasks.remove().run();
    }
  }

  private void pass(Duration time) {
    nanos += time.toNanos();
  }

  private static Map<String, Standing> unanswered(Collection<String> ids) {
    throw new ConnectionException("meant to", null);
  }

  private final class Loop implements EventLoop {
    @Override
    public boolean execute(Runnable task) {
      return tasks.add(task);
    }

    @Override
    public void schedule(Duration delay, Runnable task) {}
  }

  private static final class Deaf implements MessageReceiver {
    @Override
    public void onConnected() {}

    @Override
    public void onMessage(ServerMessage message) {}
  }
}
