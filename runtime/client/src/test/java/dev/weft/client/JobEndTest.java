package dev.weft.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.weft.client.job.ClientClosedException;
import dev.weft.client.job.Job;
import dev.weft.client.job.JobCancelledException;
import dev.weft.client.job.JobEvent;
import dev.weft.client.job.JobFailedException;
import dev.weft.client.job.JobLostException;
import dev.weft.client.job.JobLostException.Reason;
import dev.weft.client.job.ServerException;
import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.OutputFile;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.WebSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class JobEndTest {
  private static final String PICTURE =
      "{\"images\": [{\"filename\": \"a.png\", \"subfolder\": \"\", \"type\": \"output\"}]}";

  private final FakeServer server = new FakeServer();
  private final ComfyClient client = Clients.unheard(server);

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void aJobThatTheServerForgotIsLost() {
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    server.pending.clear();

    assertThatExceptionOfType(JobLostException.class)
        .isThrownBy(job::await)
        .withMessageContaining(job.promptId())
        .withMessageContaining("somebody deleted it")
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.DELETED));
    assertThat(Clients.events(job)).last().isInstanceOf(JobEvent.Lost.class);
  }

  @Test
  void aJobThatIsGoneWithItsConnectionIsLostByARestart() {
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    server.pending.clear();
    server.connection().close(1001, null);

    assertThatExceptionOfType(JobLostException.class)
        .isThrownBy(job::await)
        .withMessageContaining("started again")
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.RESTARTED));
  }

  @Test
  void aServerThatRemembersAnEarlierJobWasNotStartedAgain() {
    rememberAJob();
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    server.pending.clear();
    server.connection().close(1001, null);

    assertThatExceptionOfType(JobLostException.class)
        .isThrownBy(job::await)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.DELETED));
  }

  @Test
  void aJobThatIsGoneAfterItWasToBeCancelledIsCancelledThoughTheSocketBroke() {
    rememberAJob();
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    reconnect();
    server.pending.clear();
    job.cancel();

    assertThatExceptionOfType(JobCancelledException.class).isThrownBy(job::await);
  }

  private void rememberAJob() {
    Job<JobOutputs> earlier = client.submit(GraphWorkflow.small());
    server.finish(earlier.promptId(), "success", "");
    earlier.await();
  }

  private void reconnect() {
    server.connection().close(1001, null);
    server.connection();
  }

  @Test
  void whatWasHeardDecidesWhenTheHistoryIsCleared() {
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    WebSocket socket = server.connection();
    tell(socket, job, "executed", "\"node\": \"9\", \"output\": " + PICTURE);
    tell(socket, job, "execution_success", "\"timestamp\": 1");
    server.pending.clear();
    tell(socket, job, "executing", "\"node\": null");

    assertThat(job.await().images("9")).extracting(OutputFile::fileName).containsExactly("a.png");
  }

  @Test
  void whatWasHeardDecidesThoughTheLastMessageStaysAway() {
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    WebSocket socket = server.connection();
    tell(socket, job, "executed", "\"node\": \"9\", \"output\": " + PICTURE);
    server.pending.clear();
    tell(socket, job, "execution_success", "\"timestamp\": 1");

    assertThat(job.await().images("9")).hasSize(1);
  }

  @Test
  void aFailureThatWasHeardDecidesToo() {
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    WebSocket socket = server.connection();
    tell(
        socket,
        job,
        "execution_error",
        "\"node_id\": \"1\", \"exception_type\": \"E\", \"exception_message\": \"no memory\"");
    server.pending.clear();
    tell(socket, job, "executing", "\"node\": null");

    assertThatExceptionOfType(JobFailedException.class)
        .isThrownBy(job::await)
        .withMessage("node 1 (Source) failed: E: no memory");
  }

  @Test
  void aLostJobTellsWhatWasHeardOfIt() {
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    WebSocket socket = server.connection();
    tell(socket, job, "executed", "\"node\": \"9\", \"output\": " + PICTURE);
    server.pending.clear();
    socket.close(1001, null);

    assertThatExceptionOfType(JobLostException.class)
        .isThrownBy(job::await)
        .satisfies(e -> assertThat(e.outputs().images("9")).hasSize(1));
  }

  private static void tell(WebSocket socket, Job<?> job, String type, String data) {
    socket.send(
        "{\"type\": \"%s\", \"data\": {\"prompt_id\": \"%s\", %s}}"
            .formatted(type, job.promptId(), data));
  }

  @Test
  void looksTwiceBeforeAJobIsLost() {
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    AtomicInteger looks = new AtomicInteger();
    server.answer(
        "GET /history/" + job.promptId(),
        request -> {
          if (looks.incrementAndGet() == 1) {
            server.pending.add(job.promptId());
          }
          return FakeServer.json(200, "{}");
        });
    server.pending.clear();
    while (looks.get() == 0) {
      Thread.onSpinWait();
    }
    server.answers.remove("GET /history/" + job.promptId());
    server.finish(job.promptId(), "success", "");
    assertThat(job.await().nodeIds()).containsExactly("9");
  }

  @Test
  void aServerThatStaysOutOfReachEndsTheWait() {
    try (ComfyClient impatient =
        Clients.quick(server, Clients.QUICK.withPatience(Duration.ofMillis(50)))) {
      Job<JobOutputs> job = impatient.submit(GraphWorkflow.small());
      server.answer("GET /queue", 503, "down");

      assertThatExceptionOfType(JobLostException.class)
          .isThrownBy(job::await)
          .withMessageContaining("503")
          .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.OUT_OF_REACH))
          .withCauseInstanceOf(ServerException.class);
    }
  }

  @Test
  void aServerThatComesBackIsWaitedFor() {
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    AtomicInteger asked = new AtomicInteger();
    server.answer(
        "GET /queue",
        request -> {
          if (asked.incrementAndGet() == 3) {
            server.answers.remove("GET /queue");
            server.finish(job.promptId(), "success", "");
          }
          return new MockResponse.Builder().code(502).body("<html>bad gateway</html>").build();
        });
    job.await();
  }

  @Test
  void asksAgainWhenAnAnswerStaysAway() {
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    server.answer(
        "GET /queue",
        request -> {
          server.answers.remove("GET /queue");
          server.finish(job.promptId(), "success", "");
          return new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build();
        });
    assertThat(job.await().nodeIds()).containsExactly("9");
  }

  @Test
  void aLoginPageInFrontOfTheServerLosesNoJob() {
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    AtomicInteger asked = new AtomicInteger();
    server.answer(
        "GET /queue",
        request -> {
          if (asked.incrementAndGet() == 5) {
            server.answers.remove("GET /queue");
            server.finish(job.promptId(), "success", "");
          }
          return FakeServer.json(200, "{}");
        });
    assertThat(job.await().nodeIds()).containsExactly("9");
  }

  @Test
  void aFailureTellsNodeAndReason() {
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    server.finish(
        job.promptId(),
        "error",
        "[\"execution_error\", {\"node_id\": \"1\", \"node_type\": \"StubImage\","
            + " \"exception_type\": \"OutOfMemoryError\", \"exception_message\": \"no memory\\n\"}]");

    assertThatExceptionOfType(JobFailedException.class)
        .isThrownBy(job::await)
        .withMessage("node 1 (Source) failed: OutOfMemoryError: no memory")
        .satisfies(e -> assertThat(e.outputs().nodeIds()).containsExactly("9"));
    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(() -> job.future().get(10, TimeUnit.SECONDS))
        .withCauseInstanceOf(JobFailedException.class);
  }

  @Test
  void aWaitCanBeLimitedWithoutEndingTheJob() throws TimeoutException {
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    assertThatExceptionOfType(TimeoutException.class)
        .isThrownBy(() -> job.await(Duration.ofMillis(1)))
        .withMessageContaining(job.promptId());
    server.finish(job.promptId(), "success", "");
    assertThat(job.await(Duration.ofSeconds(20)).nodeIds()).containsExactly("9");
  }

  @Test
  void aFutureOfTheCallerChangesNothing() {
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    CompletableFuture<JobOutputs> future = job.future();
    future.cancel(true);
    server.finish(job.promptId(), "success", "");
    assertThat(job.await().nodeIds()).containsExactly("9");
  }

  @Test
  void closingEndsEveryWaitAndLeavesTheServerAlone() {
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    CompletableFuture<JobOutputs> future = job.future();
    client.close();

    assertThatExceptionOfType(ClientClosedException.class).isThrownBy(job::await);
    assertThat(future)
        .failsWithin(Duration.ofSeconds(10))
        .withThrowableOfType(ExecutionException.class)
        .withCauseInstanceOf(ClientClosedException.class);
    assertThat(Clients.events(job)).last().isInstanceOf(JobEvent.Failed.class);
    assertThat(server.pending).containsExactly(job.promptId());
    assertThatExceptionOfType(ClientClosedException.class)
        .isThrownBy(() -> client.submit(GraphWorkflow.small()));
    client.close();
  }

  @Test
  void tellsWhereTheJobStands() {
    server.pending.add("earlier");
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    JobEvent first = job.events().iterator().next();
    assertThat(first).isEqualTo(new JobEvent.Queued(2));
    assertThat(job.queuePosition()).hasValue(2);
    assertThat(job.progress()).isZero();
    assertThat(job.isDone()).isFalse();
  }
}
