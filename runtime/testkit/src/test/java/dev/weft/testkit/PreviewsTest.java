package dev.weft.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.testkit.image.ImageFiles;
import dev.weft.testkit.value.Size;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PreviewsTest {

  @Test
  void emergeStepByStepAtPreviewSize() throws Exception {
    List<JsonNode> previews = previews(ComfySimulator.builder());
    assertThat(previews).hasSize(4);
    for (JsonNode preview : previews) {
      assertThat(preview.path("format").intValue()).isEqualTo(1);
      byte[] jpeg = preview.path("image").binaryValue();
      assertThat(Size.of(ImageFiles.read(jpeg).orElseThrow())).isEqualTo(new Size(512, 384));
    }
    assertThat(previews.stream().map(preview -> preview.path("image").binaryValue().length))
        .as("noise takes more bytes than a picture")
        .isSortedAccordingTo((one, other) -> Integer.compare(other, one));
  }

  @Test
  void areLeftOutWhenSwitchedOff() throws Exception {
    assertThat(previews(ComfySimulator.builder().previews(false))).isEmpty();
  }

  private static List<JsonNode> previews(ComfySimulatorBuilder builder) throws Exception {
    try (ComfySimulator server = builder.build().start();
        TestClient client = new TestClient(server)) {
      TestSocket socket = client.connect("me");
      client.submit(Graphs.textToImage("an island in the sea", 3), "me");
      return socket.untilEnd().stream()
          .filter(frame -> frame.path("type").asString("").equals("binary-1"))
          .toList();
    }
  }
}
