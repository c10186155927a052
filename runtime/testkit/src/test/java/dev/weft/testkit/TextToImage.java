package dev.weft.testkit;

import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.OutputImage;
import dev.weft.workflow.Parameter;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.WorkflowOutput;
import dev.weft.workflow.WorkflowRequest;
import dev.weft.workflow.WorkflowTemplate;
import java.util.List;

/** What a generated class looks like to the client. */
record TextToImage(String prompt, int width, int steps, long seed)
    implements Workflow<List<OutputImage>> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(TextToImage.class, "txt2img.json").label("3", "Painting").load();
  private static final Parameter PROMPT = TEMPLATE.parameter("prompt").sets("6", "text");
  private static final Parameter WIDTH = TEMPLATE.parameter("width").sets("5", "width");
  private static final Parameter STEPS = TEMPLATE.parameter("steps").sets("3", "steps");
  private static final Parameter SEED = TEMPLATE.parameter("seed").sets("3", "seed");
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "9");

  static TextToImage of(String prompt) {
    return new TextToImage(prompt, 64, 4, 7);
  }

  /** One that goes on until it is cancelled. */
  static TextToImage endless() {
    return new TextToImage("endless", 64, 10_000, 1);
  }

  TextToImage withWidth(int other) {
    return new TextToImage(prompt, other, steps, seed);
  }

  @Override
  public WorkflowRequest toRequest() {
    return TEMPLATE
        .request()
        .set(PROMPT, prompt)
        .set(WIDTH, width)
        .set(STEPS, steps)
        .setUnsigned(SEED, seed)
        .build();
  }

  @Override
  public List<OutputImage> outputs(JobOutputs outputs) {
    return outputs.images(IMAGES);
  }
}
