package dev.weft.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.weft.client.job.Job;
import dev.weft.client.job.JobEvent;
import dev.weft.client.job.JobLostException;
import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.OutputFile;
import dev.weft.workflow.OutputImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import okhttp3.WebSocket;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Results that exist as frames alone. */
@Timeout(60)
class SentPicturesTest {
  private static final String GRAPH =
      """
      {"1": {"inputs": {"width": 16}, "class_type": "StubImage"},
       "2": {"inputs": {"images": ["1", 0]}, "class_type": "SaveImageWebsocket"}}
      """;

  private final FakeServer server = new FakeServer();
  private final ComfyClient client = Clients.unheard(server);

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void areOutputsInTheirOrder(@TempDir Path folder) {
    Job<JobOutputs> job = client.submit(GraphWorkflow.of(GRAPH));
    Sending sending = new Sending(job, server.connection());
    sending.begin();
    sending.pictures(0, 3, 3);
    sending.end();

    List<OutputImage> pictures = job.await().images("2");
    assertThat(pictures)
        .extracting(picture -> picture.bytes()[0])
        .containsExactly(picture(0, 1, 2));
    assertThat(pictures).doesNotHaveDuplicates();
    assertThat(pictures)
        .extracting(picture -> picture.saveTo(folder).getFileName().toString())
        .containsExactly(
            "SaveImageWebsocket_00001.png",
            "SaveImageWebsocket_00002.png",
            "SaveImageWebsocket_00003.png");
  }

  @Test
  void areTooManyToBePreviewsAndAreToldOneByOne() {
    Job<JobOutputs> job = client.submit(GraphWorkflow.of(GRAPH));
    Sending sending = new Sending(job, server.connection());
    sending.begin();
    sending.pictures(0, 20, 20);
    sending.end();

    assertThat(job.await().images("2")).hasSize(20);
    List<JobEvent> events = Clients.events(job);
    assertThat(events).doesNotHaveAnyElementsOfTypes(JobEvent.Preview.class);
    assertThat(events)
        .filteredOn(JobEvent.NodeOutput.class::isInstance)
        .flatExtracting(event -> ((JobEvent.NodeOutput) event).files())
        .containsExactlyElementsOf(List.<OutputFile>copyOf(job.await().images("2")));
  }

  @Test
  void areWaitedForThoughThePollKnowsTheEnd() {
    Job<JobOutputs> job = client.submit(GraphWorkflow.of(GRAPH));
    Sending sending = new Sending(job, server.connection());
    sending.begin();
    sending.pictures(0, 1, 3);
    server.history.put(job.promptId(), history(job));
    server.pending.clear();
    untilAsked("GET /history/" + job.promptId());
    sending.pictures(1, 3, 3);
    sending.end();

    assertThat(job.await().images("2")).hasSize(3);
  }

  @Test
  void theJobSaysThatItMissedSome() {
    Job<JobOutputs> job = client.submit(GraphWorkflow.of(GRAPH));
    WebSocket socket = server.connection();
    Sending sending = new Sending(job, socket);
    sending.begin();
    sending.pictures(0, 2, 5);
    untilHeard(job, 2);
    socket.close(1001, null);
    Sending later = new Sending(job, server.connection());
    later.pictures(3, 5, 5);
    later.end();

    assertThatExceptionOfType(JobLostException.class)
        .isThrownBy(job::await)
        .withMessageContaining(
            "of the pictures that node 2 (SaveImageWebsocket) sent, 4 of 5 were heard")
        .satisfies(
            lost -> {
              assertThat(lost.reason()).isEqualTo(JobLostException.Reason.PICTURES_MISSED);
              assertThat(lost.outputs().images("2")).hasSize(4);
            });
  }

  @Test
  void theJobSaysThatItMissedAll() {
    Job<JobOutputs> job = client.submit(GraphWorkflow.of(GRAPH));
    server.connection().close(1001, null);
    new Sending(job, server.connection()).end();

    assertThatExceptionOfType(JobLostException.class)
        .isThrownBy(job::await)
        .withMessageContaining("0 were heard");
  }

  @Test
  void areWholeWhenTheConnectionBrokeBeforeTheirNodeBegan() {
    Job<JobOutputs> job = client.submit(GraphWorkflow.of(GRAPH));
    server.connection().close(1001, null);
    Sending sending = new Sending(job, server.connection());
    sending.begin();
    sending.pictures(0, 2, 2);
    sending.end();

    assertThat(job.await().images("2")).hasSize(2);
  }

  @Test
  void areWholeWhenTheConnectionBrokeAfterTheirNodeEnded() {
    Job<JobOutputs> job = client.submit(GraphWorkflow.of(GRAPH));
    WebSocket socket = server.connection();
    Sending sending = new Sending(job, socket);
    sending.begin();
    sending.pictures(0, 2, 2);
    untilHeard(job, 2);
    sending.tell("executing", "\"node\": \"1\"");
    untilStarted(job, "1");
    socket.close(1001, null);
    new Sending(job, server.connection()).end();

    assertThat(job.await().images("2")).hasSize(2);
  }

  @Test
  void ofANodeThatNobodyWantsArePreviews() {
    GraphWorkflow workflow =
        GraphWorkflow.of(
            """
            {"1": {"inputs": {"width": 16}, "class_type": "StubImage"},
             "2": {"inputs": {"images": ["1", 0]}, "class_type": "SaveImageWebsocket"},
             "9": {"inputs": {"images": ["1", 0]}, "class_type": "SaveImage"}}
            """);
    workflow.template().output("images", "9");
    Job<JobOutputs> job = client.submit(workflow);
    Sending sending = new Sending(job, server.connection());
    sending.begin();
    sending.pictures(0, 2, 2);
    sending.end();

    assertThat(job.await().images("2")).isEmpty();
    assertThat(Clients.events(job)).hasAtLeastOneElementOfType(JobEvent.Preview.class);
  }

  private static Byte[] picture(int... numbers) {
    Byte[] first = new Byte[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      first[i] = (byte) numbers[i];
    }
    return first;
  }

  private static void untilHeard(Job<?> job, int pictures) {
    int heard = 0;
    for (JobEvent event : job.events()) {
      heard += event instanceof JobEvent.NodeOutput ? 1 : 0;
      if (heard == pictures) {
        return;
      }
    }
  }

  private static void untilStarted(Job<?> job, String node) {
    for (JobEvent event : job.events()) {
      if (event instanceof JobEvent.NodeStarted started && started.node().id().equals(node)) {
        return;
      }
    }
  }

  private void untilAsked(String route) {
    while (!server.requests.contains(route) && !Thread.interrupted()) {
      Thread.onSpinWait();
    }
  }

  private static String history(Job<?> job) {
    return "{\"%s\": {\"outputs\": {}, \"status\": {\"status_str\": \"success\", \"completed\": true}}}"
        .formatted(job.promptId());
  }

  /** What the server sends of one job: first the report of a picture, then the picture. */
  private final class Sending {
    private final Job<?> job;
    private final WebSocket socket;

    Sending(Job<?> job, WebSocket socket) {
      this.job = job;
      this.socket = socket;
    }

    void begin() {
      tell("execution_start", "\"timestamp\": 1");
      tell("executing", "\"node\": \"2\"");
    }

    void pictures(int from, int to, int all) {
      for (int i = from; i < to; i++) {
        tell(
            "progress_state",
            "\"nodes\": {\"2\": {\"value\": %d, \"max\": %d, \"state\": \"running\"}}"
                .formatted(i, all));
        socket.send(frame(i));
        tell("progress", "\"node\": \"2\", \"value\": %d, \"max\": %d".formatted(i, all));
      }
    }

    void end() {
      tell("execution_success", "\"timestamp\": 2");
      server.history.put(job.promptId(), history(job));
      server.pending.clear();
      tell("executing", "\"node\": null");
    }

    void tell(String type, String data) {
      socket.send(
          "{\"type\": \"%s\", \"data\": {\"prompt_id\": \"%s\", %s}}"
              .formatted(type, job.promptId(), data));
    }

    private ByteString frame(int content) {
      byte[] metadata =
          "{\"node_id\": \"2\", \"prompt_id\": \"%s\", \"image_type\": \"image/png\"}"
              .formatted(job.promptId())
              .getBytes(StandardCharsets.UTF_8);
      ByteBuffer frame = ByteBuffer.allocate(9 + metadata.length);
      frame.putInt(4).putInt(metadata.length).put(metadata).put((byte) content).flip();
      return ByteString.of(frame);
    }
  }
}
