// Generated from mapping.weft by weft-maven-plugin. Do not edit.
package com.example.art;

import dev.weft.workflow.InputImage;
import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.Mute;
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
public final class Txt2ImgWorkflow implements Workflow<Txt2ImgWorkflow.Outputs>, Common.Values {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(Txt2ImgWorkflow.class, "Txt2ImgWorkflow.json")
          .label("3", "Painting")
          .load();
  private static final Parameter STEPS = TEMPLATE.parameter("steps").sets("3", "steps");
  private static final Parameter PROMPT = TEMPLATE.parameter("prompt").sets("6", "text");
  private static final Parameter WIDTH = TEMPLATE.parameter("width").sets("5", "width");
  private static final Parameter COUNT = TEMPLATE.parameter("count").sets("5", "batch_size");
  private static final Parameter STRENGTH = TEMPLATE.parameter("strength").sets("3", "denoise");
  private static final Parameter SEED = TEMPLATE.parameter("seed").sets("3", "seed");
  private static final Parameter POSE = TEMPLATE.parameter("pose").sets("10", "image");
  private static final Mute SAVE_POSE_MUTE = TEMPLATE.mute("11");
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "9");

  private final int steps;
  private final String prompt;
  private final int width;
  private final long count;
  private final double strength;
  private final long seed;
  private final InputImage pose;
  private final boolean keep;

  private Txt2ImgWorkflow(Builder builder) {
    this.steps = builder.steps;
    this.prompt = builder.prompt;
    this.width = builder.width;
    this.count = builder.count;
    this.strength = builder.strength;
    this.seed = builder.seed != null ? builder.seed : Seeds.random();
    this.pose = builder.pose;
    this.keep = builder.keep;
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder steps(int steps) {
    return builder().steps(steps);
  }

  public static Builder prompt(String prompt) {
    return builder().prompt(prompt);
  }

  public static Builder width(int width) {
    return builder().width(width);
  }

  /** @deprecated make several jobs */
  @Deprecated
  public static Builder count(long count) {
    return builder().count(count);
  }

  public static Builder strength(double strength) {
    return builder().strength(strength);
  }

  public static Builder seed(long seed) {
    return builder().seed(seed);
  }

  public static Builder pose(InputImage pose) {
    return builder().pose(pose);
  }

  public static Builder pose(Path pose) {
    return builder().pose(pose);
  }

  public static Builder pose(byte[] pose) {
    return builder().pose(pose);
  }

  public static Builder pose(OutputImage pose) {
    return builder().pose(pose);
  }

  /** @deprecated take the output or leave it */
  @Deprecated
  public static Builder keep(boolean keep) {
    return builder().keep(keep);
  }

  public static Builder preset(Preset preset) {
    return builder().preset(preset);
  }

  public int steps() {
    return steps;
  }

  /** What to paint. */
  @Override
  public String prompt() {
    return prompt;
  }

  @Override
  public int width() {
    return width;
  }

  /** @deprecated make several jobs */
  @Override
  @Deprecated
  public long count() {
    return count;
  }

  @Override
  public double strength() {
    return strength;
  }

  /** Unsigned: see {@link Long#toUnsignedString(long)}. */
  @Override
  public long seed() {
    return seed;
  }

  @Override
  public InputImage pose() {
    return pose;
  }

  /**
   * Whether the pose is saved too.
   *
   * @deprecated take the output or leave it
   */
  @Override
  @Deprecated
  public boolean keep() {
    return keep;
  }

  /** A builder that begins with these values, drawn ones too. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.steps = steps;
    builder.prompt = prompt;
    builder.width = width;
    builder.count = count;
    builder.strength = strength;
    builder.seed = seed;
    builder.pose = pose;
    builder.keep = keep;
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
        .set(STEPS, steps)
        .set(PROMPT, prompt)
        .set(WIDTH, width)
        .set(COUNT, count)
        .set(STRENGTH, strength)
        .setUnsigned(SEED, seed)
        .set(POSE, pose)
        .mute(SAVE_POSE_MUTE, !keep, "keep = false")
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(IMAGES));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Txt2ImgWorkflow that
        && steps == that.steps
        && prompt.equals(that.prompt)
        && width == that.width
        && count == that.count
        && Double.compare(strength, that.strength) == 0
        && seed == that.seed
        && pose.equals(that.pose)
        && keep == that.keep;
  }

  @Override
  public int hashCode() {
    return Objects.hash(steps, prompt, width, count, strength, seed, pose, keep);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(STEPS, steps)
        .add(PROMPT, prompt)
        .add(WIDTH, width)
        .add(COUNT, count)
        .add(STRENGTH, strength)
        .addUnsigned(SEED, seed)
        .add(POSE, pose)
        .add("keep", keep)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<Txt2ImgWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            Txt2ImgWorkflow.class, "Txt2ImgWorkflow.schema.json", Builder::new, Builder::build)
            .set(STEPS, UntypedValue::asInt, Builder::steps, Txt2ImgWorkflow::steps)
            .set(PROMPT, UntypedValue::asText, Builder::prompt, Txt2ImgWorkflow::prompt)
            .set(WIDTH, UntypedValue::asInt, Builder::width, Txt2ImgWorkflow::width)
            .set(COUNT, UntypedValue::asLong, Builder::count, Txt2ImgWorkflow::count)
            .set(STRENGTH, UntypedValue::asDouble, Builder::strength, Txt2ImgWorkflow::strength)
            .set(SEED, UntypedValue::asUnsigned, Builder::seed, Txt2ImgWorkflow::seed)
            .set(POSE, UntypedValue::asImage, Builder::pose, Txt2ImgWorkflow::pose)
            .set("keep", UntypedValue::asBoolean, Builder::keep, Txt2ImgWorkflow::keep)
            .preset("draft", builder -> builder.preset(Preset.DRAFT))
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
    /** Sets {@code width = 256}, {@code keep = off}. */
    DRAFT
  }

  /** Collects the parameters of a {@link Txt2ImgWorkflow}. Not thread-safe. */
  public static final class Builder implements Common {
    private int steps = 20;
    private String prompt = "a lighthouse at dawn";
    private int width = 512;
    private long count = 1;
    private double strength = 1.0;
    private @Nullable Long seed;
    private InputImage pose = InputImage.onServer("pose.png");
    private boolean keep = true;

    private Builder() {}

    /** Sets {@code steps} of node 3, {@code KSampler}. From 1 to 10000; by default 20. */
    public Builder steps(int steps) {
      this.steps = STEPS.inRange(steps, 1, 10000, 1);
      return this;
    }

    /**
     * What to paint. By default {@code a lighthouse at dawn}.
     *
     * <p>Sets {@code text} of node 6, {@code CLIPTextEncode}.
     */
    @Override
    public Builder prompt(String prompt) {
      this.prompt = PROMPT.given(prompt);
      return this;
    }

    /**
     * Sets {@code width} of node 5, {@code EmptyLatentImage}. From 64 to 2048 in steps of 8; by
     * default 512.
     */
    @Override
    public Builder width(int width) {
      this.width = WIDTH.inRange(width, 64, 2048, 8);
      return this;
    }

    /**
     * Sets {@code batch_size} of node 5, {@code EmptyLatentImage}. From 1 to 9007199254740991; by
     * default 1.
     *
     * @deprecated make several jobs
     */
    @Override
    @Deprecated
    public Builder count(long count) {
      this.count = COUNT.inRange(count, 1, 9007199254740991L, 1);
      return this;
    }

    /** Sets {@code denoise} of node 3, {@code KSampler}. From 0 to 1; by default 1. */
    @Override
    public Builder strength(double strength) {
      this.strength = STRENGTH.inRange(strength, 0.0, 1.0, 0);
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

    /** Sets {@code image} of node 10, {@code LoadImage}. By default {@code pose.png}. */
    @Override
    public Builder pose(InputImage pose) {
      this.pose = POSE.given(pose);
      return this;
    }

    /** As {@link #pose(InputImage)}, with a file of this machine. */
    @Override
    public Builder pose(Path pose) {
      return pose(InputImage.of(POSE.given(pose)));
    }

    /** As {@link #pose(InputImage)}, with a picture in memory. */
    @Override
    public Builder pose(byte[] pose) {
      return pose(InputImage.of(POSE.given(pose)));
    }

    /** As {@link #pose(InputImage)}, with a picture that an earlier job made. */
    @Override
    public Builder pose(OutputImage pose) {
      return pose(InputImage.of(POSE.given(pose)));
    }

    /**
     * Whether the pose is saved too. On by default.
     *
     * <p>Off mutes node 11, {@code SaveImage}.
     *
     * @deprecated take the output or leave it
     */
    @Override
    @Deprecated
    public Builder keep(boolean keep) {
      this.keep = keep;
      return this;
    }

    /**
     * Sets all that the preset sets, as if each setter were called now: what is called later wins.
     */
    public Builder preset(Preset preset) {
      switch (Objects.requireNonNull(preset, "preset")) {
        case DRAFT -> {
          width(256);
          keep(false);
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
