package dev.weft.client.internal.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.weft.client.GraphWorkflow;
import dev.weft.client.internal.server.QueueState;
import dev.weft.client.internal.server.ServerMessage;
import dev.weft.client.internal.server.ServerMessage.NodeRef;
import dev.weft.client.job.ClientClosedException;
import dev.weft.client.job.ComfyException;
import dev.weft.client.job.ConnectionException;
import dev.weft.client.job.InputFileException;
import dev.weft.client.job.Job;
import dev.weft.client.job.JobCancelledException;
import dev.weft.client.job.JobEvent;
import dev.weft.client.job.JobLostException;
import dev.weft.workflow.InputFile;
import dev.weft.workflow.JobOutputs;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Jobs on a server that speaks no HTTP: nothing here knows more than the seam. */
@Timeout(20)
class JobTrackerTest {
  private static final PollTimes TIMES =
      new PollTimes(
          Duration.ofMillis(50),
          Duration.ofMillis(50),
          Duration.ofMillis(10),
          Duration.ofMillis(50),
          Duration.ofMillis(5),
          Duration.ofMillis(10),
          Duration.ofSeconds(10),
          Duration.ofSeconds(1),
          Duration.ofSeconds(1),
          Duration.ofSeconds(1),
          Duration.ofMinutes(5));

  private static final PollTimes SELDOM_WHILE_HEARD =
      new PollTimes(
          Duration.ofHours(1),
          Duration.ofMillis(20),
          Duration.ofMillis(10),
          Duration.ofHours(1),
          Duration.ofMillis(5),
          Duration.ofMillis(10),
          Duration.ofSeconds(10),
          Duration.ofSeconds(1),
          Duration.ofSeconds(1),
          Duration.ofSeconds(1),
          Duration.ofMinutes(5));

  private final MemoryServer server = new MemoryServer();
  private final JobTracker jobs = new JobTracker(server, TIMES);

  @AfterEach
  void stop() {
    jobs.close();
  }

  @Test
  void aJobRunsToItsOutputs() {
    Job<JobOutputs> job = jobs.submit(GraphWorkflow.small());
    Iterator<JobEvent> events = job.events().iterator();
    assertThat(events.next()).isEqualTo(new JobEvent.Queued(1));
    server.run(job.promptId());
    server.tell(new ServerMessage.Executing(job.promptId(), new NodeRef("1", "1")));
    server.finish(job.promptId(), "9");

    assertThat(job.await().images("9"))
        .singleElement()
        .satisfies(
            picture ->
                assertThat(picture.bytes()).isEqualTo("a.png".getBytes(StandardCharsets.UTF_8)));
    assertThat(events.next()).isEqualTo(new JobEvent.Started());
    assertThat(events.next()).isInstanceOf(JobEvent.NodeStarted.class);
    assertThat(events.next()).isEqualTo(new JobEvent.Finished());
    assertThat(job.progress()).isEqualTo(1);
    assertThat(server.streams).isEmpty();
  }

  @Test
  void whereEveryJobIsHeardNoneWaitsToBePosted() {
    server.hears = true;
    server.onFollow = ready -> {};
    Job<JobOutputs> job = jobs.submit(GraphWorkflow.small());
    server.run(job.promptId());
    server.finish(job.promptId(), "9");

    assertThat(job.await().nodeIds()).containsExactly("9");
  }

  @Test
  void aJobThatWasPostedInTheMomentOfACutIsAskedForAsIfNobodyHeardIt() {
    server.hears = true;
    server.live = false;
    try (JobTracker trusting = new JobTracker(server, SELDOM_WHILE_HEARD)) {
      Job<JobOutputs> job = trusting.submit(GraphWorkflow.small());
      assertThat(job.events().iterator().next()).isEqualTo(new JobEvent.Queued(1));
      server.live = true;
      server.streams.clear();
      server.run(job.promptId());
      server.finish(job.promptId(), "9");

      assertThat(job.await().nodeIds()).containsExactly("9");
    }
  }

  @Test
  void aFutureIsThereWhenTheResultIs() {
    Job<JobOutputs> job = jobs.submit(GraphWorkflow.small());
    CompletableFuture<String> thread =
        job.future().thenApply(outputs -> Thread.currentThread().getName());
    server.run(job.promptId());
    server.finish(job.promptId(), "9");
    JobOutputs outputs = job.await();

    assertThat(job.future()).isCompletedWithValue(outputs);
    assertThat(thread).succeedsWithin(Duration.ofSeconds(10)).asString().startsWith("weft-worker-");
    assertThat(job.await()).isSameAs(outputs);
  }

  @Test
  void aJobEndsThoughItsStreamTellsNothing() {
    Job<JobOutputs> job = jobs.submit(GraphWorkflow.small());
    server.streams.clear();
    server.run(job.promptId());
    server.finish(job.promptId(), "9");

    assertThat(job.await().nodeIds()).containsExactly("9");
  }

  @Test
  void whoAsksAClosedClientIsToldSo() {
    jobs.close();

    assertThatExceptionOfType(ClientClosedException.class)
        .isThrownBy(() -> jobs.ask(server::queue))
        .withMessageContaining("the client was closed");
  }

  @Test
  void whoWaitsForAnAnswerIsToldThatTheClientWasClosed() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    CountDownLatch busy = new CountDownLatch(4);
    List<CompletableFuture<Boolean>> asked = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      asked.add(
          CompletableFuture.supplyAsync(
              () ->
                  jobs.ask(
                      () -> {
                        busy.countDown();
                        return awaits(release);
                      }),
              task -> new Thread(task).start()));
    }
    busy.await();
    jobs.close();
    release.countDown();

    for (CompletableFuture<Boolean> answer : asked) {
      assertThat(answer.handle((given, failure) -> failure == null || isClosed(failure)))
          .succeedsWithin(Duration.ofSeconds(10))
          .isEqualTo(true);
    }
  }

  private static boolean awaits(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean isClosed(Throwable failure) {
    return failure.getCause() instanceof ClientClosedException;
  }

  @Test
  void filesAreUploadedFirst() {
    InputFile file = InputFile.of(new byte[1], "photo.png");
    jobs.submit(GraphWorkflow.small().with("photo", "9", "filename_prefix", file));

    assertThat(server.uploads).containsExactly("photo.png");
  }

  @Test
  void aFileThatIsGoneIsToldByItsParameter() {
    server.onUpload =
        file -> {
          throw new UncheckedIOException(new NoSuchFileException("photo.png"));
        };
    InputFile file = InputFile.of(new byte[1], "photo.png");

    assertThatExceptionOfType(InputFileException.class)
        .isThrownBy(
            () -> jobs.submit(GraphWorkflow.small().with("photo", "9", "filename_prefix", file)))
        .withMessage("cannot read the file photo.png of parameter photo: it is not there any more")
        .satisfies(e -> assertThat(e.parameter()).hasValue("photo"));
  }

  @Test
  void aJobIsCancelled() {
    Job<JobOutputs> job = jobs.submit(GraphWorkflow.small());
    job.cancel();

    assertThatExceptionOfType(JobCancelledException.class).isThrownBy(job::await);
  }

  @Test
  void theChannelIsToldWhenTheServerAnswersAgain() {
    Supplier<QueueState> answer = server.onLook;
    server.onLook =
        () -> {
          server.onLook = answer;
          throw new ConnectionException("meant to", null);
        };
    jobs.submit(GraphWorkflow.small());

    assertThat(server.reachable).succeedsWithin(Duration.ofSeconds(10));
  }

  @Test
  void anyNumberOfJobsThatAreGoneCostsAFewThreads() {
    Set<Thread> asking = ConcurrentHashMap.newKeySet();
    Set<Thread> telling = ConcurrentHashMap.newKeySet();
    server.onRecord =
        id -> {
          asking.add(Thread.currentThread());
          return Optional.empty();
        };
    List<CompletableFuture<?>> told = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      told.add(
          jobs.submit(GraphWorkflow.small())
              .future()
              .whenComplete((outputs, lost) -> telling.add(Thread.currentThread())));
    }
    server.jobs.clear();

    assertThat(told)
        .allSatisfy(
            job ->
                assertThat(job)
                    .failsWithin(Duration.ofSeconds(20))
                    .withThrowableOfType(ExecutionException.class)
                    .withCauseInstanceOf(JobLostException.class));
    assertThat(asking).hasSizeLessThan(20);
    assertThat(telling).hasSizeLessThan(4 * Workers.FEW);
  }

  @Test
  void anErrorWhileAskingEndsTheWaits() {
    Job<JobOutputs> job = jobs.submit(GraphWorkflow.small());
    Error broken = new StackOverflowError("meant to");
    server.onLook =
        () -> {
          throw broken;
        };

    assertThatExceptionOfType(ComfyException.class)
        .isThrownBy(job::await)
        .withMessageContaining(job.promptId())
        .withCause(broken);
    assertThat(job.isDone()).isTrue();
  }

  @Test
  void anErrorInOneJobsMessageEndsThatJobAlone() {
    Job<JobOutputs> job = jobs.submit(GraphWorkflow.small());
    Job<JobOutputs> other = jobs.submit(GraphWorkflow.small());
    Error broken = new StackOverflowError("meant to");
    server.tell(new ServerMessage.ExecutionCached(job.promptId(), new Unreadable(broken)));

    assertThatExceptionOfType(ComfyException.class).isThrownBy(job::await).withCause(broken);
    server.finish(other.promptId(), "9");
    assertThat(other.await().nodeIds()).containsExactly("9");
  }

  @Test
  void anErrorOnTheLoopEndsEveryWait() {
    Job<JobOutputs> first = jobs.submit(GraphWorkflow.small());
    Error broken = new StackOverflowError("meant to");
    Job<JobOutputs> second = jobs.submit(GraphWorkflow.small());
    server.onLoop(
        () -> {
          throw broken;
        });

    assertThatExceptionOfType(ComfyException.class).isThrownBy(first::await).withCause(broken);
    assertThatExceptionOfType(ComfyException.class).isThrownBy(second::await).withCause(broken);
    Job<JobOutputs> later = jobs.submit(GraphWorkflow.small());
    server.finish(later.promptId(), "9");
    assertThat(later.await().nodeIds()).containsExactly("9");
  }

  @Test
  void anErrorBeforeAJobIsPostedReachesItsSubmitter() {
    Error broken = new StackOverflowError("meant to");
    server.onFollow =
        ready -> {
          throw broken;
        };

    assertThatExceptionOfType(ComfyException.class)
        .isThrownBy(() -> jobs.submit(GraphWorkflow.small()))
        .withMessageContaining("cannot submit a workflow")
        .withStackTraceContaining("meant to");
    assertThat(server.jobs).isEmpty();
  }

  @Test
  void closingEndsASubmitThatWaitsToBeHeard() throws Exception {
    CountDownLatch followed = new CountDownLatch(1);
    server.onFollow = ready -> followed.countDown();
    CompletableFuture<Job<JobOutputs>> submitted =
        CompletableFuture.supplyAsync(() -> jobs.submit(GraphWorkflow.small()));
    followed.await();
    jobs.close();

    assertThat(submitted)
        .failsWithin(Duration.ofSeconds(10))
        .withThrowableOfType(ExecutionException.class)
        .withCauseInstanceOf(ClientClosedException.class);
    assertThat(server.jobs).isEmpty();
  }

  @Test
  void aSubmitThatIsTakenAfterTheLastTaskEndsAsClosed() throws Exception {
    // The loop is held up, so that the submit's task stands behind the one that closes.
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    server.onLoop(
        () -> {
          held.countDown();
          awaitQuietly(release);
        });
    held.await();
    Thread closing = new Thread(jobs::close);
    closing.start();
    untilItWaits(closing);
    CompletableFuture<Job<JobOutputs>> submitted = new CompletableFuture<>();
    Thread submitting =
        new Thread(
            () -> {
              try {
                submitted.complete(jobs.submit(GraphWorkflow.small()));
              } catch (RuntimeException e) {
                submitted.completeExceptionally(e);
              }
            });
    submitting.start();
    untilItWaits(submitting);
    release.countDown();

    assertThat(submitted)
        .failsWithin(Duration.ofSeconds(10))
        .withThrowableOfType(ExecutionException.class)
        .withCauseInstanceOf(ClientClosedException.class);
  }

  private static void untilItWaits(Thread thread) {
    while (thread.getState() != Thread.State.TIMED_WAITING && !Thread.interrupted()) {
      Thread.onSpinWait();
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Data that cannot be read. */
  private static final class Unreadable extends AbstractList<String> {
    private final Error error;

    Unreadable(Error error) {
      this.error = error;
    }

    @Override
    public String get(int index) {
      throw error;
    }

    @Override
    public int size() {
      return 1;
    }
  }
}
