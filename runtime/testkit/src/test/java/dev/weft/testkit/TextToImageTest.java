package dev.weft.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TextToImageTest {
  private final ComfySimulator server = ComfySimulator.builder().build().start();
  private final TestClient client = new TestClient(server);

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void tellsEachStepInTheServersOrder() throws Exception {
    TestSocket socket = client.connect("painter").announcePreviewMetadata();
    socket.until("feature_flags");
    client.submit(Graphs.textToImage("a lighthouse at dawn", 7), "painter");
    List<String> types = TestSocket.summary(socket.untilEnd());
    assertThat(types)
        .startsWith("status", "status", "execution_start", "execution_cached", "progress_state")
        .endsWith("executed", "progress_state", "execution_success", "status", "executing")
        .containsSequence("progress_state", "binary-4", "progress");
    assertThat(types.stream().filter("binary-4"::equals)).hasSize(4);
  }

  @Test
  void savesAPictureOfTheSizeAskedFor() throws Exception {
    TestSocket socket = client.connect("painter");
    socket.until("status");
    String id = client.submit(Graphs.textToImage("a forest at night", 7), "painter");
    socket.untilEnd();
    JsonNode entry = client.get("/history/" + id).json().path(id);
    assertThat(entry.path("status").path("status_str").stringValue()).isEqualTo("success");
    JsonNode file = entry.path("outputs").path("9").path("images").get(0);
    assertThat(file.path("filename").stringValue()).isEqualTo("weft_00001_.png");
    BufferedImage picture =
        ImageIO.read(server.outputFolder().resolve(file.path("filename").stringValue()).toFile());
    assertThat(picture.getWidth()).isEqualTo(64);
    assertThat(picture.getHeight()).isEqualTo(48);
  }
}
