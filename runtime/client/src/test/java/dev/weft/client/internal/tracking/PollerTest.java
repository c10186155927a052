package dev.weft.client.internal.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.client.internal.progress.PastCosts;
import dev.weft.client.internal.server.EventLoop;
import dev.weft.client.internal.server.JobGraph;
import dev.weft.client.internal.server.MessageReceiver;
import dev.weft.client.internal.server.QueueState;
import dev.weft.client.internal.server.ServerMessage;
import dev.weft.client.internal.server.Standing;
import dev.weft.client.job.ConnectionException;
import dev.weft.client.job.ServerException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** With a clock that the test moves. */
class PollerTest {
  private static final PollTimes TIMES = PollTimes.DEFAULT.withPatience(Duration.ofSeconds(10));

  private final MemoryServer server = new MemoryServer();
  private final Queue<Runnable> tasks = new ArrayDeque<>();
  private final Queue<Later> planned = new PriorityQueue<>(Comparator.comparingLong(Later::at));
  private final EventLoop loop = new Loop();
  private final RunningJobs jobs = new RunningJobs(new PastCosts());
  private final Poller poller =
      new Poller(
          server,
          jobs,
          server.listen(new Deaf(), loop),
          loop,
          new Questions(tasks::add, loop),
          TIMES,
          () -> this.nanos);
  private long nanos = 1;

  @Test
  void patienceBeginsWithTheFirstQuestionThatHasNoAnswer() {
    TrackedJob job = waiting("mine", 1);
    pass(TIMES.patience().multipliedBy(3));
    server.onLook = PollerTest::unanswered;
    poller.now();
    pass(TIMES.patience());
    assertThat(job.isOver()).isFalse();

    pass(TIMES.heard());
    assertThat(job.isOver()).isTrue();
  }

  @Test
  void anAnswerRestoresPatience() {
    TrackedJob job = waiting("mine", 1);
    server.onLook = PollerTest::unanswered;
    poller.now();
    pass(TIMES.patience().dividedBy(2));
    server.onLook = this::queue;
    poller.now();
    pass(Duration.ZERO);
    server.onLook = PollerTest::unanswered;
    poller.now();
    pass(TIMES.patience());

    assertThat(job.isOver()).isFalse();
  }

  @Test
  void aJobDoesNotPayForSilenceBeforeIt() {
    TrackedJob earlier = waiting("earlier", 1);
    server.onLook = PollerTest::unanswered;
    poller.now();
    pass(TIMES.heard());
    jobs.remove(earlier);
    pass(TIMES.patience());
    TrackedJob job = waiting("mine", 1);
    pass(TIMES.heard());

    assertThat(job.isOver()).isFalse();
  }

  @Test
  void aServerThatIsDownIsAskedLessAndLess() {
    waiting("mine", 1);
    server.onLook = PollerTest::unanswered;
    poller.now();
    pass(Duration.ofSeconds(9));

    assertThat(server.looks).hasValueLessThan(10);
  }

  @Test
  void aHistoryThatNeverAnswersLosesTheJob() {
    TrackedJob job = running("mine");
    server.jobs.clear();
    server.onRecord =
        id -> {
          throw new ServerException("meant to", 500);
        };
    poller.now();
    pass(TIMES.patience().plus(TIMES.heard()));

    assertThat(job.isOver()).isTrue();
  }

  @Test
  void aShortJobThatIsHeardCostsNoLook() {
    TrackedJob job = accepted("mine");
    job.onMessage(new ServerMessage.ExecutionStart("mine"));
    job.onMessage(new ServerMessage.ExecutionSuccess("mine"));
    poller.lookUp(job, job.recordSeen());
    job.onMessage(new ServerMessage.Executing("mine", null));
    server.finish("mine", "9");
    poller.lookUp(job, job.recordSeen());
    pass(Duration.ofMinutes(1));

    assertThat(job.isOver()).isTrue();
    assertThat(server.looks).hasValue(0);
    assertThat(server.recordsAsked).hasValue(1);
  }

  @Test
  void theRecordIsLookedForThoughTheLastMessageStaysAway() {
    TrackedJob job = accepted("mine");
    job.onMessage(new ServerMessage.ExecutionSuccess("mine"));
    server.finish("mine", "9");
    poller.lookUp(job, job.recordSeen());
    pass(TIMES.ending());

    assertThat(job.isOver()).isTrue();
    assertThat(server.looks).hasValue(0);
  }

  @Test
  void aJobThatWaitsIsLookedForOnce() {
    TrackedJob job = waiting("mine", 7);
    pass(TIMES.quiet().minusSeconds(5));

    assertThat(job.position()).isEqualTo(7);
    assertThat(server.looks).hasValue(1);
  }

  @Test
  void aQuietQueueIsReadAgainInTheEnd() {
    waiting("mine", 7);
    pass(TIMES.quiet().plus(TIMES.heard()));

    assertThat(server.looks).hasValue(2);
  }

  @Test
  void theEndOfTheJobThatRunsIsFoundWithoutALook() {
    TrackedJob job = running("mine");
    pass(TIMES.heard());
    int looks = server.looks.get();
    server.finish("mine", "9");
    pass(TIMES.heard().plus(TIMES.tail()));

    assertThat(job.isOver()).isTrue();
    assertThat(server.looks).hasValue(looks);
  }

  @Test
  void ofManyThatWaitOnlyTheNextAreGlancedAt() {
    for (int i = 1; i <= 100; i++) {
      server.jobs.put("job-" + i, new Standing.Waiting(i));
      accept("job-" + i);
    }
    pass(TIMES.heard().multipliedBy(4));

    assertThat(server.recordsAsked).hasValueBetween(2, 8);
    assertThat(server.looks).hasValue(1);
  }

  @Test
  void aLargeQueueIsReadSeldomHoweverOftenItChanges() {
    server.queueBytes = 2_600_000;
    waiting("mine", 3000);
    for (int i = 0; i < 100; i++) {
      poller.soon();
      pass(Duration.ofMillis(100));
    }

    assertThat(server.looks).hasValueLessThanOrEqualTo(2);
  }

  @Test
  void asksOftenWhereNothingIsHeard() {
    server.trusted = false;
    TrackedJob job = running("mine");
    pass(TIMES.heard());
    server.live = false;
    server.finish("mine", "9");
    pass(TIMES.deaf());

    assertThat(job.isOver()).isTrue();
  }

  @Test
  void findsTheEndBehindALargeQueueWhereNothingIsHeard() {
    server.trusted = false;
    server.live = false;
    server.queueBytes = 2_600_000;
    waiting("other", 1);
    TrackedJob job = running("mine");
    poller.now();
    pass(TIMES.deaf());
    server.finish("mine", "9");
    pass(TIMES.deaf());

    assertThat(job.isOver()).isTrue();
    assertThat(server.looks).hasValueLessThanOrEqualTo(2);
  }

  @Test
  void aJobThatIsGoneIsLostAtTheSecondLook() {
    TrackedJob job = waiting("mine", 1);
    server.jobs.clear();
    poller.now();
    pass(TIMES.soon());
    assertThat(job.isOver()).isFalse();

    pass(TIMES.soon());
    assertThat(job.isOver()).isTrue();
  }

  private TrackedJob running(String id) {
    TrackedJob job = accepted(id);
    server.jobs.put(id, new Standing.Running());
    pass(TIMES.soon());
    return job;
  }

  private TrackedJob waiting(String id, int position) {
    TrackedJob job = accepted(id);
    server.jobs.put(id, new Standing.Waiting(position));
    pass(TIMES.soon());
    return job;
  }

  private TrackedJob accepted(String id) {
    server.jobs.put(id, new Standing.Waiting(1));
    return accept(id);
  }

  private TrackedJob accept(String id) {
    JobGraph graph = new JobGraph(List.of(), Map.of());
    TrackedJob job =
        new TrackedJob(
            id,
            graph,
            new PastCosts(),
            new EventLog(),
            (ended, outcome) -> jobs.remove(ended),
            false);
    jobs.expect(job);
    jobs.accept(job, id);
    poller.accepted();
    return job;
  }

  /** Lets time pass, and all that is to happen meanwhile happen. */
  private void pass(Duration time) {
    long end = nanos + time.toNanos();
    run();
    while (!planned.isEmpty() && planned.element().at() <= end) {
      Later later = planned.remove();
      nanos = Math.max(nanos, later.at());
      later.task().run();
      run();
    }
    nanos = end;
  }

  private void run() {
    while (!tasks.isEmpty()) {
      tasks.remove().run();
    }
  }

  private QueueState queue() {
    return new QueueState(server.jobs, 0);
  }

  private static QueueState unanswered() {
    throw new ConnectionException("meant to", null);
  }

  private record Later(long at, Runnable task) {}

  private final class Loop implements EventLoop {
    @Override
    public boolean execute(Runnable task) {
      return tasks.add(task);
    }

    @Override
    public boolean isAwaited() {
      return false;
    }

    @Override
    public void schedule(Duration delay, Runnable task) {
      planned.add(new Later(nanos + delay.toNanos(), task));
    }
  }

  private static final class Deaf implements MessageReceiver {
    @Override
    public void onConnected() {}

    @Override
    public void onLive() {}

    @Override
    public void onLost() {}

    @Override
    public void onMessage(ServerMessage message) {}
  }
}
