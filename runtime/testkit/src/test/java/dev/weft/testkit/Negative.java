package dev.weft.testkit;

import dev.weft.workflow.InputImage;
import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.OutputImage;
import dev.weft.workflow.Parameter;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.WorkflowOutput;
import dev.weft.workflow.WorkflowRequest;
import dev.weft.workflow.WorkflowTemplate;
import java.util.List;

/** The negative of a picture that is uploaded. */
record Negative(InputImage photo) implements Workflow<List<OutputImage>> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(Negative.class, "negative.json").label("4", "Developing").load();
  private static final Parameter PHOTO = TEMPLATE.parameter("photo").sets("3", "image");
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "5");

  @Override
  public WorkflowRequest toRequest() {
    return TEMPLATE.request().set(PHOTO, photo).build();
  }

  @Override
  public List<OutputImage> outputs(JobOutputs outputs) {
    return outputs.images(IMAGES);
  }
}
