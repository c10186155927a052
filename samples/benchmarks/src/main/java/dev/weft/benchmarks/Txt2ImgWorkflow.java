package dev.weft.benchmarks;

import dev.weft.client.Choice;
import dev.weft.client.JobOutputs;
import dev.weft.client.OutputImage;
import dev.weft.client.Parameter;
import dev.weft.client.Seeds;
import dev.weft.client.Workflow;
import dev.weft.client.WorkflowRequest;
import dev.weft.client.WorkflowTemplate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the plugin generates for the mapping of the quickstart, written by hand. */
public final class Txt2ImgWorkflow implements Workflow<Txt2ImgWorkflow.Outputs> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(Txt2ImgWorkflow.class, "Txt2ImgWorkflow.json").load();

  private static final Parameter PROMPT = TEMPLATE.parameter("prompt").sets("6", "text");
  private static final Parameter NEGATIVE = TEMPLATE.parameter("negative").sets("7", "text");
  private static final Parameter WIDTH = TEMPLATE.parameter("width").sets("5", "width");
  private static final Parameter HEIGHT = TEMPLATE.parameter("height").sets("5", "height");
  private static final Parameter SEED = TEMPLATE.parameter("seed").sets("3", "seed");
  private static final Parameter STEPS = TEMPLATE.parameter("steps").sets("3", "steps");
  private static final Parameter SAMPLER = TEMPLATE.parameter("sampler").sets("3", "sampler_name");
  private static final Parameter CHECKPOINT =
      TEMPLATE.parameter("checkpoint").sets("4", "ckpt_name");

  private final String prompt;
  private final String negative;
  private final int width;
  private final int height;
  private final long seed;
  private final int steps;
  private final Sampler sampler;
  private final Checkpoint checkpoint;

  private Txt2ImgWorkflow(Builder builder, String prompt, long seed) {
    this.prompt = prompt;
    this.negative = builder.negative;
    this.width = builder.width;
    this.height = builder.height;
    this.seed = seed;
    this.steps = builder.steps;
    this.sampler = builder.sampler;
    this.checkpoint = builder.checkpoint;
  }

  public static Builder prompt(String prompt) {
    return new Builder().prompt(prompt);
  }

  @Override
  public WorkflowRequest toRequest() {
    return TEMPLATE
        .request()
        .set(PROMPT, prompt)
        .set(NEGATIVE, negative)
        .set(WIDTH, width)
        .set(HEIGHT, height)
        .setUnsigned(SEED, seed)
        .set(STEPS, steps)
        .set(SAMPLER, sampler)
        .set(CHECKPOINT, checkpoint)
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images("9"));
  }

  /** What a run yields. */
  public record Outputs(List<OutputImage> images) {}

  /** A sampler. */
  public record Sampler(String value) implements Choice {
    public static final Sampler EULER = new Sampler("euler");
  }

  /** A checkpoint. */
  public record Checkpoint(String value) implements Choice {}

  /** Collects the parameters. */
  public static final class Builder {
    private @Nullable String prompt;
    private String negative = "text, watermark";
    private int width = 512;
    private int height = 512;
    private @Nullable Long seed;
    private int steps = 24;
    private Sampler sampler = Sampler.EULER;
    private Checkpoint checkpoint = new Checkpoint("v1-5-pruned-emaonly.safetensors");

    private Builder() {}

    public Builder prompt(String prompt) {
      this.prompt = PROMPT.given(prompt);
      return this;
    }

    public Builder negative(String negative) {
      this.negative = NEGATIVE.given(negative);
      return this;
    }

    public Builder width(int width) {
      this.width = WIDTH.inRange(width, 64, 2048, 8);
      return this;
    }

    public Builder height(int height) {
      this.height = HEIGHT.inRange(height, 64, 2048, 8);
      return this;
    }

    public Builder seed(long seed) {
      this.seed = seed;
      return this;
    }

    public Builder steps(int steps) {
      this.steps = STEPS.inRange(steps, 1, 10000, 1);
      return this;
    }

    public Builder sampler(Sampler sampler) {
      this.sampler = SAMPLER.given(sampler);
      return this;
    }

    public Builder checkpoint(Checkpoint checkpoint) {
      this.checkpoint = CHECKPOINT.given(checkpoint);
      return this;
    }

    public Txt2ImgWorkflow build() {
      return new Txt2ImgWorkflow(this, PROMPT.given(prompt), seed == null ? Seeds.random() : seed);
    }
  }
}
