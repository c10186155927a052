package dev.weft.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.testkit.json.Json;
import dev.weft.testkit.protocol.ComfyVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/** What is written down for tests that kill the server. */
class JournalTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void knowsOfASuccessBeforeAnybodyHearsOfIt(ComfyVersion version) throws Exception {
    assertThat(whenHeard(version, "execution_success", false)).endsWith("success");
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void knowsOfAFailureBeforeAnybodyHearsOfIt(ComfyVersion version) throws Exception {
    assertThat(whenHeard(version, "execution_error", true)).endsWith("error");
  }

  /** The last word about a prompt at the moment when a message of it is heard. */
  private String whenHeard(ComfyVersion version, String message, boolean fails) throws Exception {
    Path journal = folder.resolve("journal");
    ObjectNode graph = Json.object();
    Graphs.add(
        graph, "1", "EmptyImage", "{'width': 16, 'height': 16, 'batch_size': 1, 'color': 255}");
    Graphs.add(graph, "2", "PreviewImage", "{'images': ['1', 0]}");
    try (ComfySimulator server =
            ComfySimulator.builder().version(version).journal(journal).build().start();
        TestClient client = new TestClient(server)) {
      // The history comes long after the message.
      server.faults().delayHistory(Duration.ofMinutes(1));
      if (fails) {
        server.faults().failNode("EmptyImage", "out of paint");
      }
      TestSocket socket = client.connect("me");
      String id = client.submit(graph, "me");
      socket.until(message);

      return Files.readAllLines(journal).stream()
          .filter(line -> line.endsWith(" " + id))
          .map(line -> line.substring(0, line.indexOf(' ')))
          .reduce("", (before, word) -> before + " " + word);
    }
  }
}
