package dev.weft.testkit;

import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.OutputImage;
import dev.weft.workflow.Parameter;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.WorkflowOutput;
import dev.weft.workflow.WorkflowRequest;
import dev.weft.workflow.WorkflowTemplate;
import java.util.List;

/** A sheet of one colour: what a server without models can make. */
public record Paper(int width, int color) implements Workflow<List<OutputImage>> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(Paper.class, "paper.json").load();
  private static final Parameter WIDTH = TEMPLATE.parameter("width").sets("1", "width");
  private static final Parameter COLOR = TEMPLATE.parameter("color").sets("1", "color");
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "2");

  @Override
  public WorkflowRequest toRequest() {
    return TEMPLATE.request().set(WIDTH, width).set(COLOR, color).build();
  }

  @Override
  public List<OutputImage> outputs(JobOutputs outputs) {
    return outputs.images(IMAGES);
  }
}
