package dev.weft.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.testkit.json.Json;
import dev.weft.testkit.node.ExpandedNode;
import dev.weft.testkit.node.Expansion;
import dev.weft.testkit.node.NodeBehavior;
import dev.weft.testkit.node.NodeResult;
import dev.weft.testkit.protocol.ComfyVersion;
import dev.weft.testkit.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Nodes that put a graph in their place, as tests write them. */
class ExpansionTest {

  /** Halves its picture and shows it on the way. */
  private static final NodeBehavior HALVED =
      run -> {
        Expansion graph = run.expand();
        ExpandedNode half =
            graph
                .node("ImageScaleBy")
                .set("image", Objects.requireNonNull(run.inputs().get("image")))
                .set("upscale_method", "area")
                .set("scale_by", 0.5);
        graph.node("PreviewImage").set("images", half.output(0));
        return graph.result(half.output(0));
      };

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void whatComesOutOfTheGraphComesOutOfTheNode(ComfyVersion version) throws Exception {
    try (ComfySimulator server = server(version, HALVED);
        TestClient client = new TestClient(server)) {
      Run run = run(client, halving(64));

      assertThat(run.outputs().path("4").path("text").path(0).asString()).isEqualTo("32");
    }
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void messagesNameTheNodeToDisplay(ComfyVersion version) throws Exception {
    try (ComfySimulator server = server(version, HALVED);
        TestClient client = new TestClient(server)) {
      Run run = run(client, halving(64));

      assertThat(run.told("executing", "node", "display_node"))
          .containsSubsequence("2 2", "2.0.0.1 2", "2.0.0.2 2", "3 3");
      assertThat(run.told("executed", "node", "display_node")).contains("2.0.0.2 2");
      JsonNode state = run.last("progress_state").path("nodes").path("2.0.0.1");
      assertThat(
              List.of(
                  state.path("display_node_id").asString(),
                  state.path("parent_node_id").asString(),
                  state.path("real_node_id").asString()))
          .containsExactly("2", "2", "2");
    }
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void theHistoryKeepsWhatItsOutputNodesShow(ComfyVersion version) throws Exception {
    try (ComfySimulator server = server(version, HALVED);
        TestClient client = new TestClient(server)) {
      Run run = run(client, halving(64));

      assertThat(run.outputs().path("2.0.0.2").path("images")).hasSize(1);
      assertThat(run.entry().path("meta").path("2.0.0.2"))
          .isEqualTo(
              Json.parse(
                  """
                  {"node_id": "2.0.0.2", "display_node": "2", "parent_node": "2",
                   "real_node_id": "2"}
                  """));
    }
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void anErrorInItIsToldOfTheNodeThatExpanded(ComfyVersion version) throws Exception {
    try (ComfySimulator server = server(version, HALVED);
        TestClient client = new TestClient(server)) {
      server.faults().failNode("ImageScaleBy", "out of memory");
      Run run = run(client, halving(64));

      JsonNode error = run.last("execution_error");
      assertThat(error.path("node_id").asString()).isEqualTo("2");
      assertThat(error.path("node_type").asString()).isEqualTo("Halved");
      assertThat(error.path("current_inputs").propertyNames()).contains("scale_by");
    }
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void aClassThatTheServerLacksIsAnErrorOnlyThen(ComfyVersion version) throws Exception {
    NodeBehavior broken =
        run -> {
          Expansion graph = run.expand();
          return graph.result(graph.node("NoSuchNode").output(0));
        };
    try (ComfySimulator server = server(version, broken);
        TestClient client = new TestClient(server)) {
      Run run = run(client, halving(64));

      assertThat(run.last("execution_error").path("exception_type").asString())
          .isEqualTo("KeyError");
    }
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void whatExpandedIsCachedAsAWhole(ComfyVersion version) throws Exception {
    try (ComfySimulator server = server(version, HALVED);
        TestClient client = new TestClient(server)) {
      run(client, halving(64));
      Run again = run(client, halving(64));

      assertThat(again.told("executing", "node")).containsExactly("null");
    }
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void graphsGrowWithinGraphs(ComfyVersion version) throws Exception {
    NodeBehavior countdown =
        run -> {
          int left = run.whole("left").orElse(0);
          Expansion graph = run.expand();
          Value image = Objects.requireNonNull(run.inputs().get("image"));
          if (left == 0) {
            return graph.result(image);
          }
          ExpandedNode next = graph.node("Halved").set("image", image).set("left", left - 1);
          return graph.result(next.output(0));
        };
    try (ComfySimulator server = server(version, countdown);
        TestClient client = new TestClient(server)) {
      ObjectNode graph = halving(64);
      ((ObjectNode) graph.path("2").path("inputs")).put("left", 2);
      Run run = run(client, graph);

      assertThat(run.told("executing", "node", "display_node"))
          .contains("2.0.0.1 2", "2.0.0.1.0.0.1 2");
      JsonNode innermost = run.last("progress_state").path("nodes").path("2.0.0.1.0.0.1");
      assertThat(innermost.path("parent_node_id").asString()).isEqualTo("2.0.0.1");
      assertThat(innermost.path("real_node_id").asString()).isEqualTo("2");
    }
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void aNodeExpandsForEachMemberOfAList(ComfyVersion version) throws Exception {
    NodeBehavior twins =
        run -> {
          Value image = Objects.requireNonNull(run.inputs().get("image"));
          return NodeResult.of(List.of(new Value.Members(List.of(image, image))));
        };
    try (ComfySimulator server =
            ComfySimulator.builder()
                .version(version)
                .node("Twins", twins)
                .node("Halved", HALVED)
                .build()
                .start();
        TestClient client = new TestClient(server)) {
      ObjectNode graph = halving(64);
      Graphs.add(graph, "5", "Twins", "{'image': ['1', 0]}");
      Graphs.add(graph, "2", "Halved", "{'image': ['5', 0]}");
      Run run = run(client, graph);

      assertThat(run.told("executing", "node")).contains("2.0.0.1", "2.1.0.1");
      assertThat(run.outputs().path("4").path("text")).hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void itsInterruptionIsToldOfTheNodeThatExpanded(ComfyVersion version) throws Exception {
    NodeBehavior endless =
        run -> {
          Expansion graph = run.expand();
          return graph.result(graph.node("Endless").output(0));
        };
    NodeBehavior waiting =
        run -> {
          while (true) {
            run.progress().spendStep();
          }
        };
    try (ComfySimulator server =
            ComfySimulator.builder()
                .version(version)
                .node("Halved", endless)
                .node("Endless", waiting)
                .build()
                .start();
        TestClient client = new TestClient(server)) {
      TestSocket socket = client.connect("me");
      client.submit(halving(64), "me");
      socket.until(frame -> frame.path("data").path("node").asString("").equals("2.0.0.1"));
      client.post("/interrupt", "{}");

      List<JsonNode> rest = socket.untilEnd();
      assertThat(new Run(rest, Json.object()).last("execution_interrupted").path("node_id"))
          .isEqualTo(Json.parse("\"2\""));
    }
  }

  private static ComfySimulator server(ComfyVersion version, NodeBehavior behavior) {
    return ComfySimulator.builder().version(version).node("Halved", behavior).build().start();
  }

  /** A picture, the node that expands, and the size of what comes out of it. */
  private static ObjectNode halving(int width) {
    ObjectNode graph = Json.object();
    Graphs.add(
        graph,
        "1",
        "EmptyImage",
        "{'width': " + width + ", 'height': 16, 'batch_size': 1, 'color': 255}");
    Graphs.add(graph, "2", "Halved", "{'image': ['1', 0]}");
    Graphs.add(graph, "3", "GetImageSize", "{'image': ['2', 0]}");
    Graphs.add(graph, "4", "PreviewAny", "{'source': ['3', 0]}");
    return graph;
  }

  private static Run run(TestClient client, ObjectNode graph) throws Exception {
    TestSocket socket = client.connect("me");
    String id = client.submit(graph, "me");
    List<JsonNode> frames = socket.untilEnd();
    socket.close();
    socket.awaitEnd();
    return new Run(frames, (ObjectNode) client.get("/history/" + id).json().path(id));
  }

  /** What was heard of a prompt, and its history entry. */
  private record Run(List<JsonNode> frames, ObjectNode entry) {
    JsonNode outputs() {
      return entry.path("outputs");
    }

    JsonNode last(String type) {
      List<JsonNode> all =
          frames.stream().filter(frame -> frame.path("type").asString().equals(type)).toList();
      return all.get(all.size() - 1).path("data");
    }

    List<String> told(String type, String... members) {
      List<String> told = new ArrayList<>();
      for (JsonNode frame : frames) {
        if (frame.path("type").asString().equals(type)) {
          List<String> words = new ArrayList<>();
          for (String member : members) {
            words.add(frame.path("data").path(member).asString("null"));
          }
          told.add(String.join(" ", words));
        }
      }
      return told;
    }
  }
}
