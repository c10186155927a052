package dev.weft.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.testkit.json.Json;
import dev.weft.testkit.node.NodeBehavior;
import dev.weft.testkit.node.NodeFailure;
import dev.weft.testkit.node.NodeResult;
import dev.weft.testkit.protocol.ComfyVersion;
import dev.weft.testkit.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Lists on links: nodes run once for each member, or take the list. */
class ListMappingTest {
  private static final NodeBehavior WORDS =
      run -> {
        List<Value> words = new ArrayList<>();
        for (String word : run.text("words", "").split(" ")) {
          words.add(new Value.Scalar(StringNode.valueOf(word)));
        }
        return NodeResult.of(List.of(new Value.Members(words)));
      };

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void aBatchMadeAListIsSavedPictureByPicture(ComfyVersion version) throws Exception {
    ObjectNode graph = Json.object();
    Graphs.add(graph, "1", "EmptyImage", "{'width':32,'height':16,'batch_size':5,'color':255}");
    Graphs.add(graph, "2", "RebatchImages", "{'images': ['1', 0], 'batch_size': 2}");
    Graphs.add(graph, "3", "GetImageSize", "{'image': ['2', 0]}");
    Graphs.add(graph, "4", "PreviewAny", "{'source': ['3', 2]}");
    Graphs.add(graph, "5", "SaveImage", "{'images': ['2', 0], 'filename_prefix': 'x'}");

    JsonNode outputs = outputs(ComfySimulator.builder().version(version), graph);

    assertThat(texts(outputs.path("4").path("text"))).containsExactly("2", "2", "1");
    assertThat(outputs.path("5").path("images")).hasSize(5);
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void ofAShorterListTheLastMemberIsRepeated(ComfyVersion version) throws Exception {
    NodeBehavior pair =
        run ->
            NodeResult.of(
                List.of(
                    new Value.Scalar(
                        StringNode.valueOf(run.text("left", "") + run.text("right", "")))));
    ObjectNode graph = Json.object();
    Graphs.add(graph, "1", "Words", "{'words': 'a b c'}");
    Graphs.add(graph, "2", "Words", "{'words': 'x y'}");
    Graphs.add(graph, "3", "Pair", "{'left': ['1', 0], 'right': ['2', 0]}");
    Graphs.add(graph, "4", "PreviewAny", "{'source': ['3', 0]}");

    JsonNode outputs =
        outputs(
            ComfySimulator.builder().version(version).node("Words", WORDS).node("Pair", pair),
            graph);

    assertThat(texts(outputs.path("4").path("text"))).containsExactly("ax", "by", "cy");
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void aNodeThatTakesListsRunsOnce(ComfyVersion version) throws Exception {
    NodeBehavior count =
        run ->
            NodeResult.of(
                List.of(
                    new Value.Scalar(
                        StringNode.valueOf(run.all(Value.Scalar.class).size() + " words"))));
    ObjectNode graph = Json.object();
    Graphs.add(graph, "1", "Words", "{'words': 'a b c'}");
    Graphs.add(graph, "2", "Count", "{'words': ['1', 0]}");
    Graphs.add(graph, "3", "PreviewAny", "{'source': ['2', 0]}");

    JsonNode outputs =
        outputs(
            ComfySimulator.builder()
                .version(version)
                .node("Words", WORDS)
                .node("Count", NodeBehavior.ofLists(count)),
            graph);

    assertThat(texts(outputs.path("3").path("text"))).containsExactly("3 words");
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void anErrorTellsAllMembers(ComfyVersion version) throws Exception {
    NodeBehavior picky =
        run -> {
          if (run.text("word", "").equals("b")) {
            throw new NodeFailure("ValueError", "not b");
          }
          return run.passedOn();
        };
    ObjectNode graph = Json.object();
    Graphs.add(graph, "1", "Words", "{'words': 'a b c'}");
    Graphs.add(graph, "2", "Picky", "{'word': ['1', 0]}");
    try (ComfySimulator server =
            ComfySimulator.builder()
                .version(version)
                .node("Words", WORDS)
                .node("Picky", picky)
                .build()
                .start();
        TestClient client = new TestClient(server);
        TestSocket socket = client.connect("me")) {
      client.submit(graph, "me");
      List<JsonNode> heard = socket.until("execution_error");

      JsonNode error = heard.get(heard.size() - 1).path("data");
      assertThat(texts(error.path("current_inputs").path("word"))).containsExactly("a", "b", "c");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "V0_3_64, {\"source\": [\"1\"; 0]}, TypeError",
    "V0_33, {\"source\": [\"1\"; 0]}, TypeError",
    "V0_3_64, {\"source\": [\"1\"; 0]; \"times\": 3}, IndexError",
    "V0_33, {\"source\": [\"1\"; 0]; \"times\": 3}, IndexError"
  })
  void anEmptyListIsAnError(ComfyVersion version, String inputs, String type) throws Exception {
    NodeBehavior none = run -> NodeResult.of(List.of(new Value.Members(List.of())));
    ObjectNode graph = Json.object();
    Graphs.add(graph, "1", "None", "{'words': ''}");
    Graphs.add(graph, "2", "PreviewAny", inputs.replace(';', ','));
    try (ComfySimulator server =
            ComfySimulator.builder().version(version).node("None", none).build().start();
        TestClient client = new TestClient(server);
        TestSocket socket = client.connect("me")) {
      client.submit(graph, "me");
      List<JsonNode> heard = socket.until("execution_error");

      assertThat(heard.get(heard.size() - 1).path("data").path("exception_type").asString())
          .isEqualTo(type);
    }
  }

  @ParameterizedTest
  @EnumSource(ComfyVersion.class)
  void aMemberMayBeBlocked(ComfyVersion version) throws Exception {
    NodeBehavior some =
        run ->
            NodeResult.of(
                List.of(
                    new Value.Members(
                        List.of(
                            new Value.Scalar(StringNode.valueOf("a")),
                            new Value.Blocked(Optional.empty())))));
    ObjectNode graph = Json.object();
    Graphs.add(graph, "1", "Some", "{'words': ''}");
    Graphs.add(graph, "2", "PreviewAny", "{'source': ['1', 0]}");

    JsonNode outputs = outputs(ComfySimulator.builder().version(version).node("Some", some), graph);

    assertThat(texts(outputs.path("2").path("text"))).containsExactly("a");
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asString()));
    return texts;
  }

  private static JsonNode outputs(ComfySimulatorBuilder builder, ObjectNode graph)
      throws Exception {
    try (ComfySimulator server = builder.build().start();
        TestClient client = new TestClient(server);
        TestSocket socket = client.connect("me")) {
      String id = client.submit(graph, "me");
      socket.untilEnd();
      return client.get("/history/" + id).json().path(id).path("outputs");
    }
  }
}
