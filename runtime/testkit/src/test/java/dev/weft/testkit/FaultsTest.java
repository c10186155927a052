package dev.weft.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FaultsTest {
  private final ComfySimulator server = ComfySimulator.builder().build().start();
  private final TestClient client = new TestClient(server);

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void failsTheNodeOfAClass() throws Exception {
    server.faults().failNode("VAEDecode", "out of memory");
    TestSocket socket = client.connect("me");
    String id = client.submit(Graphs.textToImage("a hill", 1), "me");
    JsonNode error = socket.until("execution_error").stream().reduce((a, b) -> b).orElseThrow();
    assertThat(error.path("data").path("node_id").stringValue()).isEqualTo("8");
    assertThat(error.path("data").path("exception_message").stringValue())
        .isEqualTo("out of memory\n");
    socket.untilEnd();
    JsonNode status = client.get("/history/" + id).json().path(id).path("status");
    assertThat(status.path("status_str").stringValue()).isEqualTo("error");
  }

  @Test
  void refusesAsManyRequestsAsAskedFor() throws Exception {
    server.faults().refuse(2, 503);
    assertThat(client.get("/queue").status()).isEqualTo(503);
    assertThat(client.get("/queue").status()).isEqualTo(503);
    assertThat(client.get("/queue").status()).isEqualTo(200);
  }

  @Test
  void refusesOneRouteOnly() throws Exception {
    server.faults().refuse("/prompt", 1, 502).refuse("/history", 1, 503);
    assertThat(client.get("/queue").status()).isEqualTo(200);
    assertThat(client.get("/api/prompt").status()).isEqualTo(502);
    assertThat(client.get("/history/of-anything").status()).isEqualTo(503);
    assertThat(client.get("/prompt").status()).isEqualTo(200);
  }

  @Test
  void neverAnswersAStalledRoute() throws Exception {
    server.faults().stall("/queue");
    CompletableFuture<Object> asked = CompletableFuture.supplyAsync(() -> failureOf("/queue"));
    assertThat(client.get("/history").status()).isEqualTo(200);
    assertThat(asked).isNotDone();
    server.faults().clear();

    assertThat(asked).succeedsWithin(TestSocket.PATIENCE);
    assertThat(client.get("/queue").status()).isEqualTo(200);
  }

  @Test
  void breaksAnswersOffInTheMiddle() throws Exception {
    server.faults().truncate("/object_info", 1);
    assertThat(failureOf("/object_info/KSampler")).isInstanceOf(IOException.class);
    assertThat(client.get("/object_info/KSampler").status()).isEqualTo(200);
  }

  @Test
  void cutsASocketAfterSomeFrames() throws Exception {
    server.faults().cutAfter(3);
    TestSocket socket = client.connect("me");
    client.submit(Graphs.textToImage("a hill", 1), "me");
    socket.awaitEnd();

    assertThat(socket.heard()).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void endsInTheMiddleOfANode() throws Exception {
    server.faults().crashAt("VAEDecode");
    TestSocket socket = client.connect("me");
    String id = client.submit(Graphs.textToImage("a hill", 1), "me");
    socket.awaitEnd();
    server.faults().clear();
    server.restart();

    assertThat(client.get("/history/" + id).json().isEmpty()).isTrue();
    assertThat(client.get("/queue").json().path("queue_running").isEmpty()).isTrue();
  }

  @Test
  void slowNetworksTakeTheirTime() throws Exception {
    int size = client.get("/object_info/KSampler").body().length;
    server.faults().slowNetwork(size * 5L);
    long begin = System.nanoTime();
    client.get("/object_info/KSampler");

    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(190));
  }

  @Test
  void swapsFramesThatWaitBehindOneAnother() throws Exception {
    TestSocket socket = client.connect("me");
    server.faults().reorder();
    client.submit(Graphs.textToImage("a hill", 1), "me");

    assertThat(socket.until("execution_success")).isNotEmpty();
  }

  private Object failureOf(String path) {
    try {
      return client.get(path);
    } catch (IOException e) {
      return e;
    }
  }

  @Test
  void saysNothingWhileDeaf() throws Exception {
    TestSocket socket = client.connect("me");
    socket.until("status");
    server.faults().deaf();
    String id = client.submit(Graphs.plainPreview(), "me");
    awaitHistory(id);
    server.faults().clear();
    assertThat(socket.heard()).isEmpty();
  }

  @Test
  void writesTheHistoryLaterThanItTells() throws Exception {
    server.faults().delayHistory(Duration.ofHours(1));
    TestSocket socket = client.connect("me");
    String id = client.submit(Graphs.plainPreview(), "me");
    socket.until("execution_success");
    assertThat(client.get("/history/" + id).json().isEmpty()).isTrue();
  }

  @Test
  void forgetsWhatHasEnded() throws Exception {
    server.faults().clearHistory();
    TestSocket socket = client.connect("me");
    String id = client.submit(Graphs.plainPreview(), "me");
    socket.untilEnd();
    assertThat(client.get("/history/" + id).json().isEmpty()).isTrue();
  }

  @Test
  void dropsAllSockets() throws Exception {
    TestSocket socket = client.connect("me");
    socket.until("status");
    server.dropSockets();
    socket.awaitEnd();
    assertThat(client.get("/queue").status()).isEqualTo(200);
  }

  @Test
  void forgetsQueueAndHistoryButNoFilesOnRestart() throws Exception {
    TestSocket socket = client.connect("me");
    String id = client.submit(Graphs.textToImage("a hill", 1), "me");
    socket.untilEnd();
    List<String> before = List.of(server.url().toString(), server.outputFolder().toString());
    server.restart();
    assertThat(List.of(server.url().toString(), server.outputFolder().toString()))
        .isEqualTo(before);
    assertThat(client.get("/history/" + id).json().isEmpty()).isTrue();
    assertThat(client.get("/view?filename=weft_00001_.png").status()).isEqualTo(200);
  }

  private void awaitHistory(String id) throws Exception {
    long end = System.nanoTime() + TestSocket.PATIENCE.toNanos();
    while (client.get("/history/" + id).json().isEmpty()) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.onSpinWait();
    }
  }
}
