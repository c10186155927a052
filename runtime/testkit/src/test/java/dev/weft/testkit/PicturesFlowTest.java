package dev.weft.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.testkit.image.ImageFiles;
import dev.weft.testkit.image.Pictures;
import dev.weft.testkit.json.Json;
import dev.weft.testkit.value.Size;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sizes and contents flow along the links of a graph. */
@ExtendWith(ComfySimulatorExtension.class)
class PicturesFlowTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ImageScale        | 'width': 30, 'height': 20, 'upscale_method': 'area', 'crop': 'disabled' | 30 | 20",
        "ImageScale        | 'width': 80, 'height': 0, 'upscale_method': 'area', 'crop': 'disabled'  | 80 | 48",
        "ImageScaleBy      | 'scale_by': 2.5, 'upscale_method': 'area'                               | 100 | 60",
        "ImageCrop         | 'width': 16, 'height': 8, 'x': 2, 'y': 3                                | 16 | 8",
        "ImagePadForOutpaint | 'left': 1, 'top': 2, 'right': 3, 'bottom': 4, 'feathering': 0         | 44 | 30",
        "ImageInvert       | 'unused': 0                                                             | 40 | 24",
      })
  void changeWithTheNodesTheyPass(
      String classType, String inputs, int width, int height, ComfySimulator server)
      throws Exception {
    BufferedImage picture = Pictures.plain(new Size(40, 24), 0x336699);
    Files.write(server.inputFolder().resolve("in.png"), ImageFiles.png(picture, Map.of()));
    ObjectNode graph = Json.object();
    Graphs.add(graph, "1", "LoadImage", "{'image': 'in.png'}");
    Graphs.add(graph, "2", classType, "{'image': ['1', 0], " + inputs + "}");
    Graphs.add(graph, "3", "SaveImage", "{'images': ['2', 0], 'filename_prefix': 'flow'}");
    assertThat(Size.of(run(server, graph, "3"))).isEqualTo(new Size(width, height));
  }

  @Test
  void comeFromThePromptAndTheSeed(ComfySimulator server) throws Exception {
    BufferedImage hill = run(server, Graphs.textToImage("a green hill at noon", 1), "9");
    BufferedImage same = run(server, Graphs.textToImage("a green hill at noon", 1), "9");
    BufferedImage otherSeed = run(server, Graphs.textToImage("a green hill at noon", 2), "9");
    BufferedImage otherText = run(server, Graphs.textToImage("a city at night", 1), "9");
    assertThat(difference(hill, same)).isZero();
    assertThat(difference(hill, otherSeed)).isGreaterThan(2);
    assertThat(difference(hill, otherText)).isGreaterThan(20);
  }

  @Test
  void carryTheGraphTheyCameFrom(ComfySimulator server) throws Exception {
    try (TestClient client = new TestClient(server)) {
      ObjectNode body = Json.object().put("client_id", "png");
      body.set("prompt", Graphs.textToImage("a meadow", 6));
      body.putObject("extra_data").putObject("extra_pnginfo").put("workflow", "Grüße");
      TestSocket socket = client.connect("png");
      JsonNode answer = client.post("/prompt", body).json();
      socket.untilEnd();
      String id = answer.path("prompt_id").stringValue();
      String name =
          client
              .get("/history/" + id)
              .json()
              .path(id)
              .path("outputs")
              .path("9")
              .path("images")
              .get(0)
              .path("filename")
              .stringValue();
      String file = client.get("/view?filename=" + name).text();
      assertThat(file)
          .contains("tEXtprompt\0{\"3\"")
          .contains("tEXtworkflow\0\"Gr\\u00fc\\u00dfe\"");
    }
  }

  private static BufferedImage run(ComfySimulator server, ObjectNode graph, String output)
      throws Exception {
    try (TestClient client = new TestClient(server)) {
      String clientId = UUID.randomUUID().toString();
      TestSocket socket = client.connect(clientId);
      String id = client.submit(graph, clientId);
      socket.untilEnd();
      JsonNode entry = client.get("/history/" + id).json().path(id);
      JsonNode file = entry.path("outputs").path(output).path("images").get(0);
      assertThat(file).as(entry.toString()).isNotNull();
      byte[] bytes =
          client
              .get(
                  "/view?filename="
                      + file.path("filename").stringValue()
                      + "&type="
                      + file.path("type").stringValue())
              .body();
      return ImageFiles.read(bytes).orElseThrow();
    }
  }

  /** Mean distance of the green channels. */
  private static double difference(BufferedImage one, BufferedImage other) {
    long sum = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        sum += Math.abs((one.getRGB(x, y) >> 8 & 0xFF) - (other.getRGB(x, y) >> 8 & 0xFF));
      }
    }
    return (double) sum / (one.getWidth() * one.getHeight());
  }
}
