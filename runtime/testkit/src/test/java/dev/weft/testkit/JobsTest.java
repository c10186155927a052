package dev.weft.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.testkit.json.Json;
import dev.weft.testkit.protocol.ComfyVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@ExtendWith(ComfySimulatorExtension.class)
class JobsTest {

  @Test
  void cancelsRunningAndPendingJobsById(ComfySimulator server) throws Exception {
    try (TestClient client = new TestClient(server)) {
      TestSocket socket = client.connect("me");
      String running = client.submit(Graphs.endless(11), "me");
      socket.until("progress");
      String pending = client.submit(Graphs.endless(12), "me");
      assertThat(status(client, pending)).isEqualTo("pending");
      assertThat(status(client, running)).isEqualTo("in_progress");
      assertThat(cancel(client, pending)).isTrue();
      assertThat(client.get("/api/jobs/" + pending).status()).isEqualTo(404);
      assertThat(cancel(client, running)).isTrue();
      socket.untilEnd();
      assertThat(status(client, running)).isEqualTo("cancelled");
      assertThat(cancel(client, running)).isFalse();
    }
  }

  @Test
  void showsWhatAJobMade(ComfySimulator server) throws Exception {
    try (TestClient client = new TestClient(server)) {
      TestSocket socket = client.connect("other");
      String id = client.submit(Graphs.textToImage("a valley", 4), "other");
      socket.untilEnd();
      JsonNode job = client.get("/api/jobs/" + id).json();
      assertThat(job.path("status").stringValue()).isEqualTo("completed");
      assertThat(job.path("outputs_count").intValue()).isEqualTo(1);
      assertThat(job.path("preview_output").path("nodeId").stringValue()).isEqualTo("9");
      assertThat(job.path("workflow").path("prompt").has("3")).isTrue();
    }
  }

  @Test
  void failsForEverybodyWhileSomebodysDataIsOdd() throws Exception {
    try (ComfySimulator own = ComfySimulator.builder().build().start();
        TestClient client = new TestClient(own)) {
      ObjectNode body = Json.object();
      body.set("prompt", Graphs.plainPreview());
      body.putObject("extra_data").putNull("extra_pnginfo");
      assertThat(client.post("/prompt", body).status()).isEqualTo(200);
      assertThat(client.get("/api/jobs").status()).isEqualTo(500);
    }
  }

  @Test
  void hasNoJobsInTheOlderVersion() throws Exception {
    try (ComfySimulator older =
            ComfySimulator.builder().version(ComfyVersion.V0_3_64).build().start();
        TestClient client = new TestClient(older)) {
      assertThat(client.get("/api/jobs").status()).isEqualTo(404);
    }
  }

  private static String status(TestClient client, String id) throws Exception {
    return client.get("/api/jobs/" + id).json().path("status").stringValue();
  }

  private static boolean cancel(TestClient client, String id) throws Exception {
    return client.post("/api/jobs/" + id + "/cancel", "").json().path("cancelled").booleanValue();
  }
}
