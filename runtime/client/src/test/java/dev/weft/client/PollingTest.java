package dev.weft.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.client.internal.tracking.PollTimes;
import dev.weft.client.job.Job;
import dev.weft.workflow.JobOutputs;
import java.time.Duration;
import java.util.List;
import okhttp3.WebSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is asked for a reason: with these times nothing is asked because time has passed. */
@Timeout(30)
class PollingTest {
  private static final Duration NEVER = Duration.ofHours(1);
  private static final Duration AT_ONCE = Duration.ZERO;
  private static final Duration ENOUGH = Duration.ofSeconds(20);
  private static final PollTimes PATIENT =
      new PollTimes(
          NEVER, NEVER, NEVER, NEVER, NEVER, AT_ONCE, NEVER, ENOUGH, ENOUGH, NEVER, NEVER);

  private final FakeServer server = new FakeServer();
  private final ComfyClient client = Clients.quick(server, PATIENT);

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void aJobThatIsHeardCostsThePostAndOneQuestion() {
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    WebSocket socket = server.connection();
    tell(socket, "execution_start", job.promptId());
    tell(socket, "execution_success", job.promptId());
    server.finish(job.promptId(), "success", "");
    tell(socket, "executing", job.promptId());

    assertThat(job.await().nodeIds()).containsExactly("9");
    assertThat(server.requests)
        .containsExactly("GET /ws", "POST /prompt", "GET /history/" + job.promptId());
  }

  @Test
  void aLostSocketIsReasonToAsk() {
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    WebSocket socket = server.connection();
    server.finish(job.promptId(), "success", "");
    socket.close(1001, null);

    assertThat(job.await().nodeIds()).containsExactly("9");
  }

  @Test
  void aNewSocketIsReasonToAsk() {
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    WebSocket socket = server.connection();
    List<String> greetings = server.greetings;
    server.greetings = List.of();
    socket.close(1001, null);
    WebSocket second = server.connection();
    untilAsked("GET /queue");
    server.finish(job.promptId(), "success", "");
    greetings.forEach(second::send);

    assertThat(job.await().nodeIds()).containsExactly("9");
  }

  private void untilAsked(String route) {
    while (!server.requests.contains(route) && !Thread.interrupted()) {
      Thread.onSpinWait();
    }
  }

  private static void tell(WebSocket socket, String type, String promptId) {
    socket.send(
        "{\"type\": \"%s\", \"data\": {\"prompt_id\": \"%s\", \"node\": null}}"
            .formatted(type, promptId));
  }
}
