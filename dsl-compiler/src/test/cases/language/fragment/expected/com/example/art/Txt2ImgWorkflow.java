// Generated from mapping.weft by weft-maven-plugin. Do not edit.
package com.example.art;

import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.OutputImage;
import dev.weft.workflow.Parameter;
import dev.weft.workflow.Seeds;
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
 * Runs {@code txt2img.json}. Required: {@link Builder#prompt prompt}, {@link Builder#prefix
 * prefix}.
 */
@Generated("weft-maven-plugin")
public final class Txt2ImgWorkflow
    implements Workflow<Txt2ImgWorkflow.Outputs>, Sampling.Values, Saving.Values {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(Txt2ImgWorkflow.class, "Txt2ImgWorkflow.json")
          .label("3", "Painting")
          .load();
  private static final Parameter PROMPT = TEMPLATE.parameter("prompt").sets("6", "text");
  private static final Parameter WIDTH = TEMPLATE.parameter("width").sets("5", "width");
  private static final Parameter SEED = TEMPLATE.parameter("seed").sets("3", "seed");
  private static final Parameter STEPS = TEMPLATE.parameter("steps").sets("3", "steps");
  private static final Parameter CFG = TEMPLATE.parameter("cfg").sets("3", "cfg");
  private static final Parameter SAMPLER = TEMPLATE.parameter("sampler").sets("3", "sampler_name");
  private static final Parameter CLASS = TEMPLATE.parameter("class").sets("5", "batch_size");
  private static final Parameter PREFIX = TEMPLATE.parameter("prefix").sets("9", "filename_prefix");
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "9");

  private final String prompt;
  private final int width;
  private final long seed;
  private final int steps;
  private final double cfg;
  private final Sampler sampler;
  private final int class_;
  private final String prefix;

  private Txt2ImgWorkflow(Builder builder) {
    this.prompt = PROMPT.given(builder.prompt);
    this.width = builder.width;
    this.seed = builder.seed != null ? builder.seed : Seeds.random();
    this.steps = builder.steps;
    this.cfg = builder.cfg;
    this.sampler = builder.sampler;
    this.class_ = builder.class_;
    this.prefix = PREFIX.given(builder.prefix);
  }

  /** Begins with every parameter at its default. */
  public static NeedsPromptAndPrefix builder() {
    return new Builder();
  }

  public static NeedsPrefix prompt(String prompt) {
    return builder().prompt(prompt);
  }

  public static NeedsPromptAndPrefix width(int width) {
    return builder().width(width);
  }

  public static NeedsPromptAndPrefix seed(long seed) {
    return builder().seed(seed);
  }

  public static NeedsPromptAndPrefix steps(int steps) {
    return builder().steps(steps);
  }

  public static NeedsPromptAndPrefix cfg(double cfg) {
    return builder().cfg(cfg);
  }

  public static NeedsPromptAndPrefix sampler(Sampler sampler) {
    return builder().sampler(sampler);
  }

  public static NeedsPromptAndPrefix class_(int class_) {
    return builder().class_(class_);
  }

  public static NeedsPrompt prefix(String prefix) {
    return builder().prefix(prefix);
  }

  public static NeedsPromptAndPrefix preset(Preset preset) {
    return builder().preset(preset);
  }

  public String prompt() {
    return prompt;
  }

  public int width() {
    return width;
  }

  /** Unsigned: see {@link Long#toUnsignedString(long)}. */
  @Override
  public long seed() {
    return seed;
  }

  /** How often noise is taken away. */
  @Override
  public int steps() {
    return steps;
  }

  @Override
  public double cfg() {
    return cfg;
  }

  @Override
  public Sampler sampler() {
    return sampler;
  }

  @Override
  public int class_() {
    return class_;
  }

  /** What the name of a file begins with. */
  @Override
  public String prefix() {
    return prefix;
  }

  /** A builder that begins with these values, drawn ones too. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.prompt = prompt;
    builder.width = width;
    builder.seed = seed;
    builder.steps = steps;
    builder.cfg = cfg;
    builder.sampler = sampler;
    builder.class_ = class_;
    builder.prefix = prefix;
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
        .setUnsigned(SEED, seed)
        .set(STEPS, steps)
        .set(CFG, cfg)
        .set(SAMPLER, sampler)
        .set(CLASS, class_)
        .set(PREFIX, prefix)
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
        && seed == that.seed
        && steps == that.steps
        && Double.compare(cfg, that.cfg) == 0
        && sampler.equals(that.sampler)
        && class_ == that.class_
        && prefix.equals(that.prefix);
  }

  @Override
  public int hashCode() {
    return Objects.hash(prompt, width, seed, steps, cfg, sampler, class_, prefix);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(PROMPT, prompt)
        .add(WIDTH, width)
        .addUnsigned(SEED, seed)
        .add(STEPS, steps)
        .add(CFG, cfg)
        .add(SAMPLER, sampler)
        .add(CLASS, class_)
        .add(PREFIX, prefix)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<Txt2ImgWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            Txt2ImgWorkflow.class, "Txt2ImgWorkflow.schema.json", Builder::new, Builder::build)
            .set(PROMPT, UntypedValue::asText, Builder::prompt, Txt2ImgWorkflow::prompt)
            .set(WIDTH, UntypedValue::asInt, Builder::width, Txt2ImgWorkflow::width)
            .set(SEED, UntypedValue::asUnsigned, Builder::seed, Txt2ImgWorkflow::seed)
            .set(STEPS, UntypedValue::asInt, Builder::steps, Txt2ImgWorkflow::steps)
            .set(CFG, UntypedValue::asDouble, Builder::cfg, Txt2ImgWorkflow::cfg)
            .set(SAMPLER, value -> new Sampler(value.asText()), Builder::sampler,
                Txt2ImgWorkflow::sampler)
            .set(CLASS, UntypedValue::asInt, Builder::class_, Txt2ImgWorkflow::class_)
            .set(PREFIX, UntypedValue::asText, Builder::prefix, Txt2ImgWorkflow::prefix)
            .preset("fast", builder -> builder.preset(Preset.FAST))
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
    /** Node 3, {@code KSampler}. */
    public static final WorkflowNode PAINTING = TEMPLATE.node("3");

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

  /** Values that go together: see {@link Builder#preset(Preset)}. */
  public enum Preset {
    /** Sets {@code steps = 8}, {@code sampler = "lcm"}. */
    FAST
  }

  /** A builder that still needs {@link Builder#prompt prompt} and {@link Builder#prefix prefix}. */
  public interface NeedsPromptAndPrefix extends Sampling, Saving {
    NeedsPrefix prompt(String prompt);
    NeedsPromptAndPrefix width(int width);

    @Override
    NeedsPromptAndPrefix seed(long seed);

    @Override
    NeedsPromptAndPrefix steps(int steps);

    @Override
    NeedsPromptAndPrefix cfg(double cfg);

    @Override
    NeedsPromptAndPrefix sampler(Sampler sampler);

    @Override
    NeedsPromptAndPrefix class_(int class_);

    @Override
    NeedsPrompt prefix(String prefix);

    NeedsPromptAndPrefix preset(Preset preset);
  }

  /** A builder that still needs {@link Builder#prompt prompt}. */
  public interface NeedsPrompt extends Sampling, Saving {
    Builder prompt(String prompt);
    NeedsPrompt width(int width);

    @Override
    NeedsPrompt seed(long seed);

    @Override
    NeedsPrompt steps(int steps);

    @Override
    NeedsPrompt cfg(double cfg);

    @Override
    NeedsPrompt sampler(Sampler sampler);

    @Override
    NeedsPrompt class_(int class_);

    @Override
    NeedsPrompt prefix(String prefix);

    NeedsPrompt preset(Preset preset);
  }

  /** A builder that still needs {@link Builder#prefix prefix}. */
  public interface NeedsPrefix extends Sampling, Saving {
    NeedsPrefix width(int width);

    @Override
    NeedsPrefix seed(long seed);

    @Override
    NeedsPrefix steps(int steps);

    @Override
    NeedsPrefix cfg(double cfg);

    @Override
    NeedsPrefix sampler(Sampler sampler);

    @Override
    NeedsPrefix class_(int class_);

    @Override
    Builder prefix(String prefix);

    NeedsPrefix preset(Preset preset);
  }

  /** Collects the parameters of a {@link Txt2ImgWorkflow}. Not thread-safe. */
  public static final class Builder implements NeedsPromptAndPrefix, NeedsPrompt, NeedsPrefix {
    private @Nullable String prompt;
    private int width = 512;
    private @Nullable Long seed;
    private int steps = 20;
    private double cfg = 8.0;
    private Sampler sampler = Sampler.EULER;
    private int class_ = 1;
    private @Nullable String prefix;

    private Builder() {}

    /** Sets {@code text} of node 6, {@code CLIPTextEncode}. Required. */
    @Override
    public Builder prompt(String prompt) {
      this.prompt = PROMPT.given(prompt);
      return this;
    }

    /** Sets {@code width} of node 5, {@code EmptyLatentImage}. From 16 to 16384; by default 512. */
    @Override
    public Builder width(int width) {
      this.width = WIDTH.inRange(width, 16, 16384, 1);
      return this;
    }

    /**
     * Sets {@code seed} of node 3, {@code KSampler}. Unsigned; drawn by {@link #build()} unless
     * set.
     */
    @Override
    public Builder seed(long seed) {
      this.seed = seed;
      return this;
    }

    /**
     * How often noise is taken away. From 1 to 100; by default 20.
     *
     * <p>Sets {@code steps} of node 3, {@code KSampler}.
     */
    @Override
    public Builder steps(int steps) {
      this.steps = STEPS.inRange(steps, 1, 100, 1);
      return this;
    }

    /** Sets {@code cfg} of node 3, {@code KSampler}. From 0 to 100; by default 8. */
    @Override
    public Builder cfg(double cfg) {
      this.cfg = CFG.inRange(cfg, 0.0, 100.0, 0);
      return this;
    }

    /** Sets {@code sampler_name} of node 3, {@code KSampler}. By default {@code euler}. */
    @Override
    public Builder sampler(Sampler sampler) {
      this.sampler = SAMPLER.given(sampler);
      return this;
    }

    /**
     * Sets {@code batch_size} of node 5, {@code EmptyLatentImage}. From 1 to 4096; by default 1.
     */
    @Override
    public Builder class_(int class_) {
      this.class_ = CLASS.inRange(class_, 1, 4096, 1);
      return this;
    }

    /**
     * What the name of a file begins with. Required.
     *
     * <p>Sets {@code filename_prefix} of node 9, {@code SaveImage}.
     */
    @Override
    public Builder prefix(String prefix) {
      this.prefix = PREFIX.given(prefix);
      return this;
    }

    /**
     * Sets all that the preset sets, as if each setter were called now: what is called later wins.
     */
    @Override
    public Builder preset(Preset preset) {
      switch (Objects.requireNonNull(preset, "preset")) {
        case FAST -> {
          steps(8);
          sampler(Sampler.LCM);
        }
      }
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public Txt2ImgWorkflow build() {
      return new Txt2ImgWorkflow(this);
    }
  }
}
