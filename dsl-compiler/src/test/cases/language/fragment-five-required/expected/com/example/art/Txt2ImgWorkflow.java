// Generated from mapping.weft by weft-maven-plugin. Do not edit.
package com.example.art;

import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.OutputImage;
import dev.weft.workflow.Parameter;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.WorkflowNode;
import dev.weft.workflow.WorkflowOutput;
import dev.weft.workflow.WorkflowRequest;
import dev.weft.workflow.WorkflowTemplate;
import dev.weft.workflow.WorkflowText;
import dev.weft.workflow.WorkflowValues;
import dev.weft.workflow.descriptor.RecallException;
import dev.weft.workflow.descriptor.UntypedValue;
import dev.weft.workflow.descriptor.WorkflowDescriptor;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Runs {@code txt2img.json}. Required: {@link Builder#prompt prompt}, {@link Builder#width width},
 * {@link Builder#height height}, {@link Builder#seed seed}, {@link Builder#steps steps}.
 */
@Generated("weft-maven-plugin")
public final class Txt2ImgWorkflow implements Workflow<Txt2ImgWorkflow.Outputs>, Sampling.Values {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(Txt2ImgWorkflow.class, "Txt2ImgWorkflow.json").load();
  private static final Parameter PROMPT = TEMPLATE.parameter("prompt").sets("6", "text");
  private static final Parameter WIDTH = TEMPLATE.parameter("width").sets("5", "width");
  private static final Parameter HEIGHT = TEMPLATE.parameter("height").sets("5", "height");
  private static final Parameter SEED = TEMPLATE.parameter("seed").sets("3", "seed");
  private static final Parameter STEPS = TEMPLATE.parameter("steps").sets("3", "steps");
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "9");

  private final String prompt;
  private final int width;
  private final int height;
  private final long seed;
  private final int steps;

  private Txt2ImgWorkflow(Builder builder) {
    this.prompt = PROMPT.given(builder.prompt);
    this.width = WIDTH.given(builder.width);
    this.height = HEIGHT.given(builder.height);
    this.seed = SEED.given(builder.seed);
    this.steps = STEPS.given(builder.steps);
  }

  /** Begins with every parameter at its default. */
  public static NeedsPrompt builder() {
    return new Builder();
  }

  public static NeedsWidth prompt(String prompt) {
    return builder().prompt(prompt);
  }

  public String prompt() {
    return prompt;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** Unsigned: see {@link Long#toUnsignedString(long)}. */
  @Override
  public long seed() {
    return seed;
  }

  @Override
  public int steps() {
    return steps;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.prompt = prompt;
    builder.width = width;
    builder.height = height;
    builder.seed = seed;
    builder.steps = steps;
    return builder;
  }

  /** This class as data, to be set by name. */
  public static WorkflowDescriptor<Txt2ImgWorkflow> descriptor() {
    return ByName.DESCRIPTOR;
  }

  /**
   * Reads the workflow back that made a picture, video or sound.
   *
   * @throws RecallException if the file holds none of this class, or one that does not fit, with
   *     all that does not
   */
  public static Txt2ImgWorkflow read(Path file) {
    return ByName.DESCRIPTOR.read(file).workflow();
  }

  @Override
  public WorkflowValues toValues() {
    return ByName.DESCRIPTOR.valuesOf(this);
  }

  @Override
  public WorkflowRequest toRequest() {
    return TEMPLATE
        .request()
        .set(PROMPT, prompt)
        .set(WIDTH, width)
        .set(HEIGHT, height)
        .setUnsigned(SEED, seed)
        .set(STEPS, steps)
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(IMAGES));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Txt2ImgWorkflow that
        && prompt.equals(that.prompt)
        && width == that.width
        && height == that.height
        && seed == that.seed
        && steps == that.steps;
  }

  @Override
  public int hashCode() {
    return Objects.hash(prompt, width, height, seed, steps);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(PROMPT, prompt)
        .add(WIDTH, width)
        .add(HEIGHT, height)
        .addUnsigned(SEED, seed)
        .add(STEPS, steps)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<Txt2ImgWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            Txt2ImgWorkflow.class, "Txt2ImgWorkflow.schema.json", Builder::new, Builder::build)
            .set(PROMPT, UntypedValue::asText, Builder::prompt, Txt2ImgWorkflow::prompt)
            .set(WIDTH, UntypedValue::asInt, Builder::width, Txt2ImgWorkflow::width)
            .set(HEIGHT, UntypedValue::asInt, Builder::height, Txt2ImgWorkflow::height)
            .set(SEED, UntypedValue::asUnsigned, Builder::seed, Txt2ImgWorkflow::seed)
            .set(STEPS, UntypedValue::asInt, Builder::steps, Txt2ImgWorkflow::steps)
            .load();
  }

  /**
   * What a run yields.
   *
   * @param images of node 9, {@code SaveImage}
   */
  public record Outputs(List<OutputImage> images) {}

  /** The nodes of {@code txt2img.json}. */
  public static final class Nodes {
    /** Node 9, {@code SaveImage}. */
    public static final WorkflowNode IMAGES = TEMPLATE.node("9");

    private Nodes() {}

    /** All of them, in the order saved. */
    public static List<WorkflowNode> all() {
      return TEMPLATE.nodes();
    }

    /** The node of that id, if there is one. */
    public static Optional<WorkflowNode> find(String id) {
      return TEMPLATE.findNode(id);
    }
  }

  /**
   * A builder that still needs {@link Builder#prompt prompt}, {@link Builder#width width}, {@link
   * Builder#height height}, {@link Builder#seed seed} and {@link Builder#steps steps}.
   */
  public interface NeedsPrompt {
    NeedsWidth prompt(String prompt);
  }

  /**
   * A builder that still needs {@link Builder#width width}, {@link Builder#height height}, {@link
   * Builder#seed seed} and {@link Builder#steps steps}.
   */
  public interface NeedsWidth {
    NeedsHeight width(int width);
  }

  /**
   * A builder that still needs {@link Builder#height height}, {@link Builder#seed seed} and {@link
   * Builder#steps steps}.
   */
  public interface NeedsHeight {
    NeedsSeed height(int height);
  }

  /** A builder that still needs {@link Builder#seed seed} and {@link Builder#steps steps}. */
  public interface NeedsSeed {
    NeedsSteps seed(long seed);
  }

  /** A builder that still needs {@link Builder#steps steps}. */
  public interface NeedsSteps extends Sampling {
    @Override
    NeedsSteps seed(long seed);

    @Override
    Builder steps(int steps);
  }

  /** Collects the parameters of a {@link Txt2ImgWorkflow}. Not thread-safe. */
  public static final class Builder implements NeedsPrompt,
      NeedsWidth,
      NeedsHeight,
      NeedsSeed,
      NeedsSteps {
    private @Nullable String prompt;
    private @Nullable Integer width;
    private @Nullable Integer height;
    private @Nullable Long seed;
    private @Nullable Integer steps;

    private Builder() {}

    /** Sets {@code text} of node 6, {@code CLIPTextEncode}. Required. */
    @Override
    public Builder prompt(String prompt) {
      this.prompt = PROMPT.given(prompt);
      return this;
    }

    /** Sets {@code width} of node 5, {@code EmptyLatentImage}. From 16 to 16384; required. */
    @Override
    public Builder width(int width) {
      this.width = WIDTH.inRange(width, 16, 16384, 1);
      return this;
    }

    /** Sets {@code height} of node 5, {@code EmptyLatentImage}. From 16 to 16384; required. */
    @Override
    public Builder height(int height) {
      this.height = HEIGHT.inRange(height, 16, 16384, 1);
      return this;
    }

    /** Sets {@code seed} of node 3, {@code KSampler}. Unsigned; required. */
    @Override
    public Builder seed(long seed) {
      this.seed = seed;
      return this;
    }

    /** Sets {@code steps} of node 3, {@code KSampler}. From 1 to 10000; required. */
    @Override
    public Builder steps(int steps) {
      this.steps = STEPS.inRange(steps, 1, 10000, 1);
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public Txt2ImgWorkflow build() {
      return new Txt2ImgWorkflow(this);
    }
  }
}
