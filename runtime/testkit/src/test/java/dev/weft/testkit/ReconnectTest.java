package dev.weft.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReconnectTest {

  @Test
  void silencesTheNewerSocketWhenTheOlderOneEnds() throws Exception {
    try (ComfySimulator server = ComfySimulator.builder().build().start();
        TestClient client = new TestClient(server)) {
      TestSocket newer = replaceSocket(client);
      TestSocket watcher = client.connect("watcher");
      watcher.until("status");
      // The server may notice the end of the older socket a little later than the client.
      long end = System.nanoTime() + TestSocket.PATIENCE.toNanos();
      List<JsonNode> heard;
      do {
        client.submit(Graphs.plainPreview(), "twice");
        watcher.until(frame -> frame.toString().contains("\"queue_remaining\":0"));
        heard = newer.heard();
      } while (!heard.isEmpty() && System.nanoTime() < end);
      assertThat(heard).isEmpty();
      client.submit(Graphs.plainPreview(), "twice");
      watcher.until(frame -> frame.toString().contains("\"queue_remaining\":0"));
      assertThat(newer.heard()).isEmpty();
    }
  }

  @Test
  void keepsTheNewerSocketWhenTheBugIsOff() throws Exception {
    try (ComfySimulator server = ComfySimulator.builder().reconnectBug(false).build().start();
        TestClient client = new TestClient(server)) {
      TestSocket newer = replaceSocket(client);
      client.submit(Graphs.plainPreview(), "twice");
      List<JsonNode> frames = newer.untilEnd();
      assertThat(TestSocket.summary(frames)).contains("execution_success");
    }
  }

  @Test
  void goesOnTellingOthersWhenSocketsEndWhileTheyAreTold() throws Exception {
    try (ComfySimulator server = ComfySimulator.builder().build().start();
        TestClient client = new TestClient(server)) {
      for (int i = 0; i < 150; i++) {
        TestSocket leaving = client.connect("leaving-" + i);
        leaving.until("status");
        client.submit(Graphs.plainPreview(), "leaving-" + i);
        leaving.close();
      }
      TestSocket staying = client.connect("staying");
      client.submit(Graphs.plainPreview(), "staying");
      assertThat(TestSocket.summary(staying.untilEnd())).contains("execution_success");
    }
  }

  private static TestSocket replaceSocket(TestClient client) throws InterruptedException {
    TestSocket older = client.connect("twice");
    older.until("status");
    TestSocket newer = client.connect("twice");
    newer.until("status");
    older.close();
    older.awaitEnd();
    return newer;
  }
}
