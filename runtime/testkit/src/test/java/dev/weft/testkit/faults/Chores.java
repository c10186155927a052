package dev.weft.testkit.faults;

import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.OutputImage;
import dev.weft.workflow.Parameter;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.WorkflowOutput;
import dev.weft.workflow.WorkflowRequest;
import dev.weft.workflow.WorkflowTemplate;
import java.util.List;

/** A short job; one whose prefix leaves the output folder fails while it runs. */
record Chores(String prompt, int steps, String prefix) implements Workflow<List<OutputImage>> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(Chores.class, "/dev/weft/testkit/txt2img.json").load();
  private static final Parameter PROMPT = TEMPLATE.parameter("prompt").sets("6", "text");
  private static final Parameter STEPS = TEMPLATE.parameter("steps").sets("3", "steps");
  private static final Parameter PREFIX = TEMPLATE.parameter("prefix").sets("9", "filename_prefix");
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "9");

  static Chores good(String prompt, int steps) {
    return new Chores(prompt, steps, "good");
  }

  static Chores failing(String prompt) {
    return new Chores(prompt, 2, "../../outside");
  }

  @Override
  public WorkflowRequest toRequest() {
    return TEMPLATE.request().set(PROMPT, prompt).set(STEPS, steps).set(PREFIX, prefix).build();
  }

  @Override
  public List<OutputImage> outputs(JobOutputs outputs) {
    return outputs.images(IMAGES);
  }
}
