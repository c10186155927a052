package dev.weft.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.testkit.json.Json;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class BuilderTest {

  @Test
  void offersFurtherModels() throws Exception {
    try (ComfySimulator server =
            ComfySimulator.builder().model("checkpoints", "mine.ckpt").build().start();
        TestClient client = new TestClient(server)) {
      assertThat(client.get("/models/checkpoints").text()).contains("\"mine.ckpt\"");
      assertThat(client.get("/object_info/CheckpointLoaderSimple").text())
          .contains("\"mine.ckpt\"");
    }
  }

  @Test
  void takesAnyModelWhenAskedTo() throws Exception {
    ObjectNode graph = Graphs.textToImage("a hill", 1);
    ((ObjectNode) graph.path("4").path("inputs")).put("ckpt_name", "nobody-has-this.safetensors");
    assertThat(status(ComfySimulator.builder(), graph)).isEqualTo(400);
    assertThat(status(ComfySimulator.builder().anyModel(), graph)).isEqualTo(200);
  }

  @Test
  void runsNodesThatATestBringsAlong() throws Exception {
    String nodes =
        """
        {"MySampler": {"input": {"required": {"prompt": ["STRING", {}], "width": ["INT", {}],
          "height": ["INT", {}]}}, "output": ["IMAGE"], "output_node": false},
         "MySaver": {"input": {"required": {"pictures": ["IMAGE"]}}, "output": [],
          "output_node": true}}
        """;
    ObjectNode graph = Json.object();
    Graphs.add(graph, "1", "MySampler", "{'prompt': 'a hill', 'width': 24, 'height': 16}");
    Graphs.add(graph, "2", "MySaver", "{'pictures': ['1', 0]}");
    try (ComfySimulator server = ComfySimulator.builder().nodes(nodes).build().start();
        TestClient client = new TestClient(server)) {
      TestSocket socket = client.connect("me");
      String id = client.submit(graph, "me");
      socket.untilEnd();
      JsonNode outputs = client.get("/history/" + id).json().path(id).path("outputs");
      assertThat(outputs.path("2").path("images").size()).isEqualTo(1);
    }
  }

  @Test
  void saysWhichPortIsTaken() {
    try (ComfySimulator first = ComfySimulator.builder().build().start();
        ComfySimulator second = ComfySimulator.builder().port(first.url().getPort()).build()) {
      assertThatThrownBy(second::start)
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("cannot listen on 127.0.0.1:" + first.url().getPort());
    }
  }

  @Test
  void rejectsWhatIsNoCatalog() {
    assertThatThrownBy(() -> ComfySimulator.builder().nodes("[]"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ComfySimulator.builder().nodes("{"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static int status(ComfySimulatorBuilder builder, ObjectNode graph) throws Exception {
    try (ComfySimulator server = builder.build().start();
        TestClient client = new TestClient(server)) {
      ObjectNode body = Json.object();
      body.set("prompt", graph);
      return client.post("/prompt", body).status();
    }
  }
}
