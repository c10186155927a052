package dev.weft.testkit;

import dev.weft.testkit.json.Json;
import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.OutputImage;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.WorkflowOutput;
import dev.weft.workflow.WorkflowRequest;
import dev.weft.workflow.WorkflowTemplate;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import tools.jackson.databind.node.ObjectNode;

/** Pictures that come over the socket alone, each one shade brighter than the one before. */
record SentPictures(WorkflowTemplate template, WorkflowOutput images)
    implements Workflow<List<OutputImage>> {
  private static final int SIDE = 128;

  static SentPictures of(int count) {
    ObjectNode graph = Json.object();
    String batch = "";
    for (int i = 0; i < count; i++) {
      String picture = "picture-" + i;
      Graphs.add(
          graph,
          picture,
          "EmptyImage",
          "{'width': %d, 'height': %d, 'batch_size': 1, 'color': %d}".formatted(SIDE, SIDE, i));
      String both = "batch-" + i;
      if (!batch.isEmpty()) {
        Graphs.add(
            graph,
            both,
            "ImageBatch",
            "{'image1': ['%s', 0], 'image2': ['%s', 0]}".formatted(batch, picture));
      }
      batch = batch.isEmpty() ? picture : both;
    }
    Graphs.add(graph, "sent", "SaveImageWebsocket", "{'images': ['" + batch + "', 0]}");
    WorkflowTemplate template = WorkflowTemplate.from("sent pictures", Json.bytes(graph)).load();
    return new SentPictures(template, template.output("images", "sent"));
  }

  static int numberOf(OutputImage image) {
    try {
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(image.bytes()));
      return picture.getRGB(0, 0) & 0xFF;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public WorkflowRequest toRequest() {
    return template.request().build();
  }

  @Override
  public List<OutputImage> outputs(JobOutputs outputs) {
    return outputs.images(images);
  }
}
