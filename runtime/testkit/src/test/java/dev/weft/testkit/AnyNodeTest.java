package dev.weft.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.testkit.json.Json;
import dev.weft.testkit.node.NodeBehavior;
import dev.weft.testkit.node.NodeFailure;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Workflows with classes that the simulator does not know. */
class AnyNodeTest {

  @Test
  void refusesThemUnlessAskedNotTo() throws Exception {
    try (ComfySimulator server = ComfySimulator.builder().build().start();
        TestClient client = new TestClient(server)) {
      ObjectNode body = Json.object();
      body.set("prompt", film("VHS_VideoCombine", "video/h264-mp4"));

      assertThat(client.post("/prompt", body).status()).isEqualTo(400);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "VHS_VideoCombine, video/h264-mp4, gifs, mp4",
    "VHS_VideoCombine, image/gif, gifs, gif",
    "SuperMovieMaker, '', gifs, mp4",
    "SaveSpeech, '', audio, flac",
    "SaveSpeech, mp3, audio, mp3",
    "ExportMesh, '', 3d, glb",
    "Image Save, '', images, png"
  })
  void whatFeedsNobodyShowsWhatItPromises(String classType, String format, String key, String kind)
      throws Exception {
    JsonNode shown = outputs(ComfySimulator.builder().anyNode(), film(classType, format)).path("4");

    assertThat(shown.path(key).path(0).path("filename").asString()).endsWith("." + kind);
  }

  @Test
  void picturesAreMadeForWhoeverWantsThem() throws Exception {
    ObjectNode graph = Json.object();
    Graphs.add(graph, "1", "MyLoader", "{'name': 'a.safetensors'}");
    Graphs.add(graph, "2", "MyPainter", "{'model': ['1', 1], 'text': 'a hill'}");
    Graphs.add(graph, "3", "SaveImage", "{'images': ['2', 2], 'filename_prefix': 'x'}");

    JsonNode shown = outputs(ComfySimulator.builder().anyNode(), graph);

    assertThat(shown.path("3").path("images").path(0).path("filename").asString())
        .isEqualTo("x_00001_.png");
  }

  @Test
  void whatTakesAnythingHandsOnWhatIsWantedInTheEnd() throws Exception {
    ObjectNode graph = film("VHS_VideoCombine", "");
    Graphs.add(
        graph,
        "5",
        "ResizeImageMaskNode",
        "{'input': ['2', 1], 'resize_type': 'scale by multiplier', 'resize_type.multiplier': 2.0,"
            + " 'scale_method': 'area'}");
    Graphs.add(graph, "6", "SaveImage", "{'images': ['5', 0], 'filename_prefix': 'x'}");

    JsonNode shown = outputs(ComfySimulator.builder().anyNode(), graph);

    assertThat(shown.path("6").path("images")).hasSize(1);
  }

  @Test
  void aTestSaysWhatANodeDoes() throws Exception {
    byte[] clip = "a clip".getBytes(StandardCharsets.UTF_8);
    NodeBehavior film = run -> run.saved("gifs", "mp4", clip);
    try (ComfySimulator server =
            ComfySimulator.builder().anyNode().node("VHS_VideoCombine", film).build().start();
        TestClient client = new TestClient(server)) {
      JsonNode file = outputs(client, film("VHS_VideoCombine", "")).path("4").path("gifs").path(0);

      assertThat(server.outputFolder().resolve(file.path("filename").asString()))
          .hasBinaryContent(clip);
    }
  }

  @Test
  void aTestLetsANodeFail() throws Exception {
    NodeBehavior broken =
        run -> {
          throw new NodeFailure("OutOfMemoryError", "no room for " + run.text("format", ""));
        };
    try (ComfySimulator server =
            ComfySimulator.builder().anyNode().node("MyFilm", broken).build().start();
        TestClient client = new TestClient(server)) {
      JsonNode status = ended(client, film("MyFilm", "gif")).path("status");

      assertThat(status.path("status_str").asString()).isEqualTo("error");
      assertThat(status.toString()).contains("OutOfMemoryError", "no room for gif");
    }
  }

  /** A custom loader, a custom sampler, a core node and a custom end. */
  private static ObjectNode film(String classType, String format) {
    ObjectNode graph = Json.object();
    Graphs.add(graph, "1", "WanVideoLoader", "{'model': 'wan.safetensors', 'quantize': true}");
    Graphs.add(graph, "2", "WanVideoSampler", "{'model': ['1', 0], 'seed': 3, 'prompt': 'a hill'}");
    Graphs.add(
        graph,
        "3",
        "ImageScale",
        "{'image': ['2', 1], 'upscale_method': 'lanczos', 'width': 32, 'height': 32,"
            + " 'crop': 'disabled'}");
    Graphs.add(graph, "4", classType, "{'images': ['3', 0], 'format': '" + format + "'}");
    return graph;
  }

  private static JsonNode outputs(ComfySimulatorBuilder builder, ObjectNode graph)
      throws Exception {
    try (ComfySimulator server = builder.build().start();
        TestClient client = new TestClient(server)) {
      return outputs(client, graph);
    }
  }

  private static JsonNode outputs(TestClient client, ObjectNode graph) throws Exception {
    return ended(client, graph).path("outputs");
  }

  private static JsonNode ended(TestClient client, ObjectNode graph) throws Exception {
    TestSocket socket = client.connect("me");
    String id = client.submit(graph, "me");
    socket.untilEnd();
    return client.get("/history/" + id).json().path(id);
  }
}
