// Generated from mapping.weft by weft-maven-plugin. Do not edit.
package com.example.art;

import com.example.shared.Sampling;
import com.example.shared.choices.Sampler;
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
 * Runs {@code txt2img.json}. Required: {@link Builder#prompt prompt}, {@link Builder#negative
 * negative}, {@link Builder#seed seed}.
 */
@Generated("weft-maven-plugin")
public final class Txt2ImgWorkflow implements Workflow<Txt2ImgWorkflow.Outputs>, Sampling.Values {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(Txt2ImgWorkflow.class, "Txt2ImgWorkflow.json").load();
  private static final Parameter PROMPT = TEMPLATE.parameter("prompt").sets("6", "text");
  private static final Parameter NEGATIVE = TEMPLATE.parameter("negative").sets("7", "text");
  private static final Parameter SEED = TEMPLATE.parameter("seed").sets("3", "seed");
  private static final Parameter STEPS = TEMPLATE.parameter("steps").sets("3", "steps");
  private static final Parameter SAMPLER = TEMPLATE.parameter("sampler").sets("3", "sampler_name");
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "9");

  private final String prompt;
  private final String negative;
  private final long seed;
  private final int steps;
  private final Sampler sampler;

  private Txt2ImgWorkflow(Builder builder) {
    this.prompt = PROMPT.given(builder.prompt);
    this.negative = NEGATIVE.given(builder.negative);
    this.seed = SEED.given(builder.seed);
    this.steps = builder.steps;
    this.sampler = builder.sampler;
  }

  /** Begins with every parameter at its default. */
  public static NeedsPromptAndNegativeAndSeed builder() {
    return new Builder();
  }

  public static NeedsNegativeAndSeed prompt(String prompt) {
    return builder().prompt(prompt);
  }

  public static NeedsPromptAndSeed negative(String negative) {
    return builder().negative(negative);
  }

  public static NeedsPromptAndNegative seed(long seed) {
    return builder().seed(seed);
  }

  public static NeedsPromptAndNegativeAndSeed steps(int steps) {
    return builder().steps(steps);
  }

  public static NeedsPromptAndNegativeAndSeed sampler(Sampler sampler) {
    return builder().sampler(sampler);
  }

  public String prompt() {
    return prompt;
  }

  public String negative() {
    return negative;
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

  @Override
  public Sampler sampler() {
    return sampler;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.prompt = prompt;
    builder.negative = negative;
    builder.seed = seed;
    builder.steps = steps;
    builder.sampler = sampler;
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
        .set(NEGATIVE, negative)
        .setUnsigned(SEED, seed)
        .set(STEPS, steps)
        .set(SAMPLER, sampler)
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
        && negative.equals(that.negative)
        && seed == that.seed
        && steps == that.steps
        && sampler.equals(that.sampler);
  }

  @Override
  public int hashCode() {
    return Objects.hash(prompt, negative, seed, steps, sampler);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(PROMPT, prompt)
        .add(NEGATIVE, negative)
        .addUnsigned(SEED, seed)
        .add(STEPS, steps)
        .add(SAMPLER, sampler)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<Txt2ImgWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            Txt2ImgWorkflow.class, "Txt2ImgWorkflow.schema.json", Builder::new, Builder::build)
            .set(PROMPT, UntypedValue::asText, Builder::prompt, Txt2ImgWorkflow::prompt)
            .set(NEGATIVE, UntypedValue::asText, Builder::negative, Txt2ImgWorkflow::negative)
            .set(SEED, UntypedValue::asUnsigned, Builder::seed, Txt2ImgWorkflow::seed)
            .set(STEPS, UntypedValue::asInt, Builder::steps, Txt2ImgWorkflow::steps)
            .set(SAMPLER, value -> new Sampler(value.asText()), Builder::sampler,
                Txt2ImgWorkflow::sampler)
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
   * A builder that still needs {@link Builder#prompt prompt}, {@link Builder#negative negative} and
   * {@link Builder#seed seed}.
   */
  public interface NeedsPromptAndNegativeAndSeed extends Sampling {
    NeedsNegativeAndSeed prompt(String prompt);
    NeedsPromptAndSeed negative(String negative);

    @Override
    NeedsPromptAndNegative seed(long seed);

    @Override
    NeedsPromptAndNegativeAndSeed steps(int steps);

    @Override
    NeedsPromptAndNegativeAndSeed sampler(Sampler sampler);
  }

  /**
   * A builder that still needs {@link Builder#prompt prompt} and {@link Builder#negative negative}.
   */
  public interface NeedsPromptAndNegative extends Sampling {
    NeedsNegative prompt(String prompt);
    NeedsPrompt negative(String negative);

    @Override
    NeedsPromptAndNegative seed(long seed);

    @Override
    NeedsPromptAndNegative steps(int steps);

    @Override
    NeedsPromptAndNegative sampler(Sampler sampler);
  }

  /** A builder that still needs {@link Builder#prompt prompt} and {@link Builder#seed seed}. */
  public interface NeedsPromptAndSeed extends Sampling {
    NeedsSeed prompt(String prompt);

    @Override
    NeedsPrompt seed(long seed);

    @Override
    NeedsPromptAndSeed steps(int steps);

    @Override
    NeedsPromptAndSeed sampler(Sampler sampler);
  }

  /** A builder that still needs {@link Builder#prompt prompt}. */
  public interface NeedsPrompt extends Sampling {
    Builder prompt(String prompt);

    @Override
    NeedsPrompt seed(long seed);

    @Override
    NeedsPrompt steps(int steps);

    @Override
    NeedsPrompt sampler(Sampler sampler);
  }

  /** A builder that still needs {@link Builder#negative negative} and {@link Builder#seed seed}. */
  public interface NeedsNegativeAndSeed extends Sampling {
    NeedsSeed negative(String negative);

    @Override
    NeedsNegative seed(long seed);

    @Override
    NeedsNegativeAndSeed steps(int steps);

    @Override
    NeedsNegativeAndSeed sampler(Sampler sampler);
  }

  /** A builder that still needs {@link Builder#negative negative}. */
  public interface NeedsNegative extends Sampling {
    Builder negative(String negative);

    @Override
    NeedsNegative seed(long seed);

    @Override
    NeedsNegative steps(int steps);

    @Override
    NeedsNegative sampler(Sampler sampler);
  }

  /** A builder that still needs {@link Builder#seed seed}. */
  public interface NeedsSeed extends Sampling {
    @Override
    Builder seed(long seed);

    @Override
    NeedsSeed steps(int steps);

    @Override
    NeedsSeed sampler(Sampler sampler);
  }

  /** Collects the parameters of a {@link Txt2ImgWorkflow}. Not thread-safe. */
  public static final class Builder implements NeedsPromptAndNegativeAndSeed,
      NeedsPromptAndNegative,
      NeedsPromptAndSeed,
      NeedsPrompt,
      NeedsNegativeAndSeed,
      NeedsNegative,
      NeedsSeed {
    private @Nullable String prompt;
    private @Nullable String negative;
    private @Nullable Long seed;
    private int steps = 20;
    private Sampler sampler = Sampler.EULER;

    private Builder() {}

    /** Sets {@code text} of node 6, {@code CLIPTextEncode}. Required. */
    @Override
    public Builder prompt(String prompt) {
      this.prompt = PROMPT.given(prompt);
      return this;
    }

    /** Sets {@code text} of node 7, {@code CLIPTextEncode}. Required. */
    @Override
    public Builder negative(String negative) {
      this.negative = NEGATIVE.given(negative);
      return this;
    }

    /** Sets {@code seed} of node 3, {@code KSampler}. Unsigned; required. */
    @Override
    public Builder seed(long seed) {
      this.seed = seed;
      return this;
    }

    /** Sets {@code steps} of node 3, {@code KSampler}. From 1 to 10000; by default 20. */
    @Override
    public Builder steps(int steps) {
      this.steps = STEPS.inRange(steps, 1, 10000, 1);
      return this;
    }

    /** Sets {@code sampler_name} of node 3, {@code KSampler}. By default {@code euler}. */
    @Override
    public Builder sampler(Sampler sampler) {
      this.sampler = SAMPLER.given(sampler);
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public Txt2ImgWorkflow build() {
      return new Txt2ImgWorkflow(this);
    }
  }
}
