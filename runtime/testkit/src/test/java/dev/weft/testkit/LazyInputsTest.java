package dev.weft.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.testkit.json.Json;
import dev.weft.testkit.protocol.ComfyVersion;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a node takes lazily runs only when the node asks for it. */
class LazyInputsTest {

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void aSwitchRunsOnlyTheChosenBranch(ComfyVersion version) throws Exception {
    ObjectNode graph = Json.object();
    Graphs.add(graph, "1", "EmptyImage", "{'width':32,'height':16,'batch_size':1,'color':1}");
    Graphs.add(graph, "2", "EmptyImage", "{'width':48,'height':16,'batch_size':1,'color':1}");
    Graphs.add(
        graph,
        "3",
        "ComfySwitchNode",
        "{'switch': true, 'on_true': ['1', 0], 'on_false': ['2', 0]}");
    Graphs.add(graph, "4", "PreviewImage", "{'images': ['3', 0]}");
    try (ComfySimulator server = ComfySimulator.builder().version(version).build().start();
        TestClient client = new TestClient(server);
        TestSocket socket = client.connect("me")) {
      client.submit(graph, "me");
      List<String> ran =
          socket.untilEnd().stream()
              .filter(frame -> frame.path("type").asString().equals("executing"))
              .map(frame -> frame.path("data").path("node"))
              .filter(JsonNode::isString)
              .map(JsonNode::stringValue)
              .toList();

      // It is announced when it asks, and again when it runs.
      assertThat(ran).containsExactly("3", "1", "3", "4");
    }
  }
}
