package dev.weft.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.weft.client.job.Job;
import dev.weft.client.job.JobCancelledException;
import dev.weft.client.job.JobEvent;
import dev.weft.client.job.JobLostException;
import dev.weft.client.job.JobLostException.Reason;
import dev.weft.workflow.JobOutputs;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.WebSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CancelTest {
  private static final String INTERRUPTED = "[\"execution_interrupted\", {}]";

  private final FakeServer server = new FakeServer();
  private final ComfyClient client = Clients.unheard(server);
  private Job<JobOutputs> job;
  private String cancelRoute;

  @BeforeEach
  void submit() {
    server.pending.add("stranger");
    job = client.submit(GraphWorkflow.small());
    cancelRoute = "POST /api/jobs/" + job.promptId() + "/cancel";
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void aWaitingJobVanishesAndCountsAsCancelled() {
    server.answer(
        cancelRoute,
        request -> {
          server.pending.remove(job.promptId());
          return FakeServer.json(200, "{\"cancelled\": true}");
        });
    job.cancel();

    assertThat(Clients.events(job)).endsWith(new JobEvent.Cancelled());
    assertThatExceptionOfType(JobCancelledException.class).isThrownBy(job::await);
    assertThat(server.pending).containsExactly("stranger");
  }

  @Test
  void aRunningJobIsAskedUntilItEnds() {
    server.pending.remove(job.promptId());
    server.running.add(job.promptId());
    AtomicInteger asked = new AtomicInteger();
    server.answer(
        cancelRoute,
        request -> {
          if (asked.incrementAndGet() == 3) {
            server.finish(job.promptId(), "error", INTERRUPTED);
          }
          return FakeServer.json(200, "{\"cancelled\": true}");
        });
    job.cancel();

    assertThatExceptionOfType(JobCancelledException.class).isThrownBy(job::await);
    assertThat(asked).hasValueGreaterThanOrEqualTo(3);
  }

  @Test
  void anOldServerIsAskedToDeleteOneId() {
    server.answer(
        "POST /queue",
        request -> {
          assertThat(FakeServer.body(request))
              .isEqualTo("{\"delete\": [\"" + job.promptId() + "\"]}");
          server.pending.remove(job.promptId());
          return FakeServer.json(200, "");
        });
    server.running.add("stranger-running");
    job.cancel();

    assertThatExceptionOfType(JobCancelledException.class).isThrownBy(job::await);
    assertThat(server.requests).doesNotContain("POST /interrupt");
  }

  @Test
  void anOldServerIsInterruptedOnlyWhileTheJobRuns() {
    server.pending.remove(job.promptId());
    server.running.add(job.promptId());
    server.answer("POST /queue", 200, "");
    server.answer(
        "POST /interrupt",
        request -> {
          assertThat(FakeServer.body(request))
              .isEqualTo("{\"prompt_id\": \"" + job.promptId() + "\"}");
          server.finish(job.promptId(), "error", INTERRUPTED);
          return FakeServer.json(200, "");
        });
    job.cancel();

    assertThatExceptionOfType(JobCancelledException.class).isThrownBy(job::await);
  }

  @Test
  void aJobThatEndedBeforeKeepsItsOutcome() {
    server.answer(
        cancelRoute,
        request -> {
          server.finish(job.promptId(), "success", "");
          return FakeServer.json(200, "{\"cancelled\": false}");
        });
    job.cancel();
    assertThat(job.await().nodeIds()).containsExactly("9");

    long asked = server.requests.stream().filter(cancelRoute::equals).count();
    job.cancel();
    assertThat(server.requests.stream().filter(cancelRoute::equals)).hasSize((int) asked);
  }

  @Test
  void aJobThatRanIsLostWithItsServerThoughItWasToBeCancelled() {
    server.pending.remove(job.promptId());
    server.running.add(job.promptId());
    WebSocket socket = server.connection();
    socket.send(
        "{\"type\": \"execution_start\", \"data\": {\"prompt_id\": \"" + job.promptId() + "\"}}");
    Iterator<JobEvent> events = job.events().iterator();
    while (!events.next().equals(new JobEvent.Started())) {
      continue;
    }
    server.answer(
        cancelRoute,
        request -> {
          server.running.clear();
          socket.close(1001, null);
          return FakeServer.json(200, "{\"cancelled\": true}");
        });
    job.cancel();

    assertThatExceptionOfType(JobLostException.class)
        .isThrownBy(job::await)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.RESTARTED));
  }

  @Test
  void aFaultWhileAskingIsNotTheCallersTrouble() {
    AtomicInteger asked = new AtomicInteger();
    server.answer("POST /queue", 500, "broken");
    server.answer(
        cancelRoute,
        request -> {
          if (asked.incrementAndGet() == 1) {
            return FakeServer.json(500, "broken");
          }
          server.pending.remove(job.promptId());
          return FakeServer.json(200, "{\"cancelled\": true}");
        });
    job.cancel();
    assertThatExceptionOfType(JobCancelledException.class).isThrownBy(job::await);
  }

  @Test
  void aJobInterruptedBySomebodyElseIsCancelled() {
    server.finish(job.promptId(), "error", INTERRUPTED);
    assertThat(Clients.events(job)).endsWith(new JobEvent.Cancelled());
  }
}
