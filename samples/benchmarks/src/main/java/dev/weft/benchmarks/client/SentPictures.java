package dev.weft.benchmarks.client;

import dev.weft.client.ComfyClient;
import dev.weft.workflow.ApiWorkflow;
import dev.weft.workflow.OutputImage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Pictures that are only sent over the socket: how often all of them come, in their order. */
final class SentPictures {
  private static final int RUNS = 20;
  private static final int PICTURES = 16;

  /** Each picture is one shade brighter than the one before, in a batch that is sent at once. */
  void report(String url) throws IOException {
    int whole = 0;
    try (ComfyClient client = ComfyClient.connect(url)) {
      for (int run = 0; run < RUNS; run++) {
        List<OutputImage> images = client.submit(workflow(run)).await().images("sent");
        List<Integer> shades = new ArrayList<>();
        for (OutputImage image : images) {
          BufferedImage picture = ImageIO.read(new ByteArrayInputStream(image.bytes()));
          shades.add(picture.getRGB(picture.getWidth() - 1, picture.getHeight() - 1) & 0xFF);
        }
        List<Integer> wanted = new ArrayList<>();
        for (int i = 0; i < PICTURES; i++) {
          wanted.add(run + i);
        }
        whole += shades.equals(wanted) ? 1 : 0;
      }
    }
    System.out.printf(
        "SaveImageWebsocket, %d pictures of 768x768: all of them in order in %d of %d runs%n",
        PICTURES, whole, RUNS);
  }

  private static ApiWorkflow workflow(int run) {
    StringBuilder graph = new StringBuilder("{");
    for (int i = 0; i < PICTURES; i++) {
      graph.append(
          """
          "p%d": {"class_type": "EmptyImage",
                  "inputs": {"width": 768, "height": 768, "batch_size": 1, "color": %d}},
          """
              .formatted(i, run + i));
    }
    for (int i = 1; i < PICTURES; i++) {
      graph.append(
          """
          "b%d": {"class_type": "ImageBatch",
                  "inputs": {"image1": ["%s", 0], "image2": ["p%d", 0]}},
          """
              .formatted(i, i == 1 ? "p0" : "b" + (i - 1), i));
    }
    graph.append(
        """
        "sent": {"class_type": "SaveImageWebsocket", "inputs": {"images": ["b%d", 0]}}}
        """
            .formatted(PICTURES - 1));
    return ApiWorkflow.of(graph.toString());
  }
}
