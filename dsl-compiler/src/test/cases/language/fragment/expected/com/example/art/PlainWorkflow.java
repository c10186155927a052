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

/** Runs {@code txt2img.json}. */
@Generated("weft-maven-plugin")
public final class PlainWorkflow implements Workflow<PlainWorkflow.Outputs>, Sampling.Values {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(PlainWorkflow.class, "PlainWorkflow.json")
          .label("3", "Painting")
          .load();
  private static final Parameter TEXT = TEMPLATE.parameter("text").sets("6", "text");
  private static final Parameter SEED = TEMPLATE.parameter("seed").sets("3", "seed");
  private static final Parameter STEPS = TEMPLATE.parameter("steps").sets("3", "steps");
  private static final Parameter CFG = TEMPLATE.parameter("cfg").sets("3", "cfg");
  private static final Parameter SAMPLER = TEMPLATE.parameter("sampler").sets("3", "sampler_name");
  private static final Parameter CLASS = TEMPLATE.parameter("class").sets("5", "batch_size");
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "9");

  private final String text;
  private final long seed;
  private final int steps;
  private final double cfg;
  private final Sampler sampler;
  private final int class_;

  private PlainWorkflow(Builder builder) {
    this.text = builder.text;
    this.seed = builder.seed != null ? builder.seed : Seeds.random();
    this.steps = builder.steps;
    this.cfg = builder.cfg;
    this.sampler = builder.sampler;
    this.class_ = builder.class_;
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder text(String text) {
    return builder().text(text);
  }

  public static Builder seed(long seed) {
    return builder().seed(seed);
  }

  public static Builder steps(int steps) {
    return builder().steps(steps);
  }

  public static Builder cfg(double cfg) {
    return builder().cfg(cfg);
  }

  public static Builder sampler(Sampler sampler) {
    return builder().sampler(sampler);
  }

  public static Builder class_(int class_) {
    return builder().class_(class_);
  }

  public static Builder preset(Preset preset) {
    return builder().preset(preset);
  }

  public String text() {
    return text;
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

  /** A builder that begins with these values, drawn ones too. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.text = text;
    builder.seed = seed;
    builder.steps = steps;
    builder.cfg = cfg;
    builder.sampler = sampler;
    builder.class_ = class_;
    return builder;
  }

  /** This class as data, to be set by name. */
  public static WorkflowDescriptor<PlainWorkflow> descriptor() {
    return ByName.DESCRIPTOR;
  }

  /**
   * Reads the workflow back that made a picture, video or sound.
   *
   * @throws RecallException if the file holds none of this class, or one that does not fit, with
   *     all that does not
   */
  public static PlainWorkflow read(Path file) {
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
        .set(TEXT, text)
        .setUnsigned(SEED, seed)
        .set(STEPS, steps)
        .set(CFG, cfg)
        .set(SAMPLER, sampler)
        .set(CLASS, class_)
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(IMAGES));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PlainWorkflow that
        && text.equals(that.text)
        && seed == that.seed
        && steps == that.steps
        && Double.compare(cfg, that.cfg) == 0
        && sampler.equals(that.sampler)
        && class_ == that.class_;
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, seed, steps, cfg, sampler, class_);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(TEXT, text)
        .addUnsigned(SEED, seed)
        .add(STEPS, steps)
        .add(CFG, cfg)
        .add(SAMPLER, sampler)
        .add(CLASS, class_)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<PlainWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            PlainWorkflow.class, "PlainWorkflow.schema.json", Builder::new, Builder::build)
            .set(TEXT, UntypedValue::asText, Builder::text, PlainWorkflow::text)
            .set(SEED, UntypedValue::asUnsigned, Builder::seed, PlainWorkflow::seed)
            .set(STEPS, UntypedValue::asInt, Builder::steps, PlainWorkflow::steps)
            .set(CFG, UntypedValue::asDouble, Builder::cfg, PlainWorkflow::cfg)
            .set(SAMPLER, value -> new Sampler(value.asText()), Builder::sampler,
                PlainWorkflow::sampler)
            .set(CLASS, UntypedValue::asInt, Builder::class_, PlainWorkflow::class_)
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

  /** Collects the parameters of a {@link PlainWorkflow}. Not thread-safe. */
  public static final class Builder implements Sampling {
    private String text = "a lighthouse at dawn";
    private @Nullable Long seed;
    private int steps = 20;
    private double cfg = 8.0;
    private Sampler sampler = Sampler.EULER;
    private int class_ = 1;

    private Builder() {}

    /**
     * Sets {@code text} of node 6, {@code CLIPTextEncode}. By default {@code a lighthouse at dawn}.
     */
    public Builder text(String text) {
      this.text = TEXT.given(text);
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
     * Sets all that the preset sets, as if each setter were called now: what is called later wins.
     */
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
    public PlainWorkflow build() {
      return new PlainWorkflow(this);
    }
  }
}
