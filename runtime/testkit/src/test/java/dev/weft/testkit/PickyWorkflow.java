package dev.weft.testkit;

import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.OutputImage;
import dev.weft.workflow.Parameter;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.WorkflowOutput;
import dev.weft.workflow.WorkflowRequest;
import dev.weft.workflow.WorkflowTemplate;
import java.util.List;

/** Text to image with a checkpoint to choose. */
record PickyWorkflow(String checkpoint) implements Workflow<List<OutputImage>> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(PickyWorkflow.class, "txt2img.json").load();
  private static final Parameter CHECKPOINT =
      TEMPLATE.parameter("checkpoint").sets("4", "ckpt_name");
  private static final Parameter STEPS = TEMPLATE.parameter("steps").sets("3", "steps");
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "9");

  @Override
  public WorkflowRequest toRequest() {
    return TEMPLATE.request().set(CHECKPOINT, checkpoint).set(STEPS, 2).build();
  }

  @Override
  public List<OutputImage> outputs(JobOutputs outputs) {
    return outputs.images(IMAGES);
  }
}
