package com.acme.art;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weft.client.ComfyClient;
import dev.weft.workflow.OutputImage;
import dev.weft.testkit.ComfySimulator;
import dev.weft.testkit.ComfySimulatorExtension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ComfySimulatorExtension.class)
class ThumbnailTest {

  @Test
  void scalesAnUploadedPicture(ComfySimulator server) throws Exception {
    ThumbnailWorkflow workflow = ThumbnailWorkflow.picture(png(300, 200)).size(64).build();
    try (ComfyClient comfy = ComfyClient.connect(server.url().toString())) {
      assertWidth(64, comfy.submit(workflow).await().images().get(0));
    }
  }

  @Test
  void scalesWhatAnEarlierJobMade(ComfySimulator server) throws Exception {
    try (ComfyClient comfy = ComfyClient.connect(server.url().toString())) {
      ThumbnailWorkflow first = ThumbnailWorkflow.picture(png(300, 200)).size(64).build();
      OutputImage thumbnail = comfy.submit(first).await().images().get(0);
      ThumbnailWorkflow second = ThumbnailWorkflow.picture(thumbnail).size(32).build();
      assertWidth(32, comfy.submit(second).await().images().get(0));
    }
  }

  private static void assertWidth(int expected, OutputImage image) throws IOException {
    assertEquals(expected, ImageIO.read(new ByteArrayInputStream(image.bytes())).getWidth());
  }

  private static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }
}
