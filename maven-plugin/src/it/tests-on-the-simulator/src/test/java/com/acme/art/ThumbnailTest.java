package com.acme.art;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weft.client.ComfyClient;
import dev.weft.workflow.InputFile;
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
    InputFile picture = InputFile.of(png(300, 200), "holiday.png");
    ThumbnailWorkflow workflow = ThumbnailWorkflow.picture(picture).size(64).build();
    try (ComfyClient comfy = ComfyClient.connect(server.url().toString())) {
      byte[] image = comfy.submit(workflow).await().images().get(0).bytes();
      BufferedImage thumbnail = ImageIO.read(new ByteArrayInputStream(image));
      assertEquals(64, thumbnail.getWidth());
      assertEquals(64, thumbnail.getHeight());
    }
  }

  private static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }
}
