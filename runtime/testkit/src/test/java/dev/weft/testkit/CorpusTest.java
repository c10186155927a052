package dev.weft.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.support.SharedMaterial;
import dev.weft.testkit.TestClient.Answer;
import dev.weft.testkit.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Workflows that people saved: none makes the server fail, and all that are accepted run. */
class CorpusTest {
  @Test
  void runsEveryWorkflowOfKnownNodes() throws Exception {
    List<Path> files = SharedMaterial.files("corpus/api", ".*\\.json");
    try (ComfySimulator server =
            ComfySimulator.builder()
                .anyModel()
                .stepTime(Duration.ZERO)
                .previews(false)
                .build()
                .start();
        TestClient client = new TestClient(server)) {
      List<String> accepted = new ArrayList<>();
      TestSocket socket = client.connect("corpus");
      for (Path file : files) {
        ObjectNode body = Json.object().put("client_id", "corpus");
        body.set("prompt", graph(file));
        Answer answer = client.post("/prompt", body);
        assertThat(answer.status()).as(file + " " + answer.text()).isIn(200, 400);
        if (answer.status() == 200) {
          accepted.add(answer.json().path("prompt_id").stringValue());
          socket.untilEnd();
        }
      }
      assertThat(accepted).hasSizeGreaterThan(10);
      for (String id : accepted) {
        JsonNode status = client.get("/history/" + id).json().path(id).path("status");
        assertThat(status.path("status_str").stringValue())
            .as(status.toString())
            .isEqualTo("success");
      }
    }
  }

  /** The graph as it was saved; a wrapped or broken file stands for itself. */
  private static JsonNode graph(Path file) throws Exception {
    try {
      return Json.parse(Files.readString(file).replace("\uFEFF", ""));
    } catch (JacksonException e) {
      return Json.object();
    }
  }
}
