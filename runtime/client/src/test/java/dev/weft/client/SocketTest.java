package dev.weft.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.client.job.Job;
import dev.weft.client.job.JobEvent;
import dev.weft.workflow.JobOutputs;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.WebSocket;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SocketTest {
  private final FakeServer server = new FakeServer();
  private final ComfyClient client = Clients.quick(server);

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void opensOneSocketForAllJobs() {
    client.submit(GraphWorkflow.small());
    client.submit(GraphWorkflow.small());
    assertThat(server.requests).containsOnlyOnce("GET /ws");
  }

  @Test
  void sharesItsIdWithNoOtherClient() {
    try (ComfyClient other = Clients.quick(server)) {
      client.submit(GraphWorkflow.small());
      other.submit(GraphWorkflow.small());
    }
    assertThat(clientIds()).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void asksEachConnectionForPreviewsThatNameTheirJob() {
    client.submit(GraphWorkflow.small());
    String wish = server.said();
    server.connection().close(1001, null);

    assertThat(Recordings.JSON.readTree(wish).at("/type").asString()).isEqualTo("feature_flags");
    assertThat(Recordings.JSON.readTree(wish).at("/data/supports_preview_metadata").asBoolean())
        .isTrue();
    assertThat(server.said()).isEqualTo(wish);
  }

  @Test
  void takesFramesLargerThanFourMebibytes() {
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    byte[] picture = new byte[5 << 20];
    server.connection().send(ByteString.of(preview(job, picture)));

    for (JobEvent event : job.events()) {
      if (event instanceof JobEvent.Preview preview) {
        assertThat(preview.image().bytes()).hasSize(picture.length);
        return;
      }
    }
  }

  @Test
  void reconnectsUnderItsIdWhileAJobGoesOn() {
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    server.connection().close(1001, null);
    WebSocket second = server.connection();
    start(job, second);

    assertThat(clientIds()).hasSize(2).allMatch(clientIds().get(0)::equals);
    assertThat(Clients.events(job)).contains(new JobEvent.Started());
  }

  @Test
  void replacesASocketThatHearsNothingOfWhatThePollsTell() {
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    server.connection();
    server.pending.remove(job.promptId());
    server.running.add(job.promptId());

    assertThat(server.connection()).isNotNull();
    assertThat(clientIds()).hasSize(2);
  }

  @Test
  void survivesFramesThatAreGarbage() {
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    WebSocket socket = server.connection();
    socket.send("{");
    socket.send("[".repeat(100_000));
    socket.send(ByteString.of((byte) 1));
    start(job, socket);

    assertThat(Clients.events(job)).contains(new JobEvent.Started());
  }

  @Test
  void worksWithACallersClientAndLeavesItOpen() {
    OkHttpClient shared = new OkHttpClient();
    try (ComfyClient other = ComfyClient.builder(server.url()).httpClient(shared).build()) {
      Job<JobOutputs> job = other.submit(GraphWorkflow.small());
      server.finish(job.promptId(), "success", "");
      job.await();
    }
    assertThat(shared.dispatcher().executorService().isShutdown()).isFalse();
  }

  @Test
  void leavesNoThread() {
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    server.finish(job.promptId(), "success", "");
    job.await();
    client.close();

    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().startsWith("weft-") && thread.isAlive());
  }

  @Test
  void keepsNoProgramAliveAndNoGroupOfThreads() {
    Job<JobOutputs> job = client.submit(GraphWorkflow.small());
    server.finish(job.promptId(), "success", "");
    job.await();

    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().startsWith("weft-"))
        .isNotEmpty()
        .allMatch(Thread::isDaemon)
        .noneMatch(
            thread -> Thread.currentThread().getThreadGroup().equals(thread.getThreadGroup()));
  }

  private void start(Job<JobOutputs> job, WebSocket socket) {
    Iterator<JobEvent> events = job.events().iterator();
    socket.send(
        "{\"type\": \"execution_start\", \"data\": {\"prompt_id\": \"" + job.promptId() + "\"}}");
    while (!events.next().equals(new JobEvent.Started())) {
      continue;
    }
    server.finish(job.promptId(), "success", "");
  }

  private static byte[] preview(Job<?> job, byte[] picture) {
    byte[] metadata =
        "{\"prompt_id\": \"%s\", \"node_id\": \"1\", \"image_type\": \"image/png\"}"
            .formatted(job.promptId())
            .getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(8 + metadata.length + picture.length)
        .putInt(4)
        .putInt(metadata.length)
        .put(metadata)
        .put(picture)
        .array();
  }

  private List<String> clientIds() {
    return server.recorded.stream()
        .filter(request -> request.getTarget().startsWith("/ws"))
        .map(request -> request.getUrl().queryParameter("clientId"))
        .toList();
  }
}
