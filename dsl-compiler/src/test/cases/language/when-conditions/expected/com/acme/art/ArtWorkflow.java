// Generated from art.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.Arithmetic;
import dev.weft.workflow.Bypass;
import dev.weft.workflow.Formula;
import dev.weft.workflow.InputImage;
import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.Mute;
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

/** Runs {@code art.json}. */
@Generated("weft-maven-plugin")
public final class ArtWorkflow implements Workflow<ArtWorkflow.Outputs> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(ArtWorkflow.class, "ArtWorkflow.json").load();
  private static final Parameter WIDTH = TEMPLATE.parameter("width").sets("5", "width");
  private static final Parameter STEPS = TEMPLATE.parameter("steps").sets("3", "steps");
  private static final Parameter CFG = TEMPLATE.parameter("cfg").sets("3", "cfg");
  private static final Parameter POSE = TEMPLATE.parameter("pose").sets("14", "image");
  private static final Bypass IMAGE_UPSCALE_WITH_MODEL_BYPASS =
      TEMPLATE.bypass("12").joins(0, "image");
  private static final Bypass CONTROL_NET_APPLY_ADVANCED_BYPASS =
      TEMPLATE.bypass("15")
          .joins(0, "positive")
          .joins(1, "negative");
  private static final Mute SAVE_DRAFT_MUTE = TEMPLATE.mute("9");
  private static final WorkflowOutput DRAFTS = TEMPLATE.output("drafts", "9");
  private static final WorkflowOutput FINALS = TEMPLATE.output("finals", "13");

  private final int width;
  private final int steps;
  private final double cfg;
  private final @Nullable InputImage pose;
  private final boolean upscale;
  private final boolean large;
  private final boolean condition;

  private ArtWorkflow(Builder builder) {
    this.width = builder.width;
    this.steps = builder.steps;
    this.cfg = builder.cfg;
    this.pose = builder.pose;
    this.upscale = builder.upscale;
    this.large = width >= 1024;
    this.condition =
        Formula.truth("steps / cfg > 100", this, () -> Arithmetic.divide(steps, cfg) > 100.0);
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder width(int width) {
    return builder().width(width);
  }

  public static Builder steps(int steps) {
    return builder().steps(steps);
  }

  public static Builder cfg(double cfg) {
    return builder().cfg(cfg);
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

  public static Builder upscale(boolean upscale) {
    return builder().upscale(upscale);
  }

  public int width() {
    return width;
  }

  public int steps() {
    return steps;
  }

  public double cfg() {
    return cfg;
  }

  /** A pose to follow; without one the ControlNet is left out. */
  public Optional<InputImage> pose() {
    return Optional.ofNullable(pose);
  }

  public boolean upscale() {
    return upscale;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.width = width;
    builder.steps = steps;
    builder.cfg = cfg;
    builder.pose = pose;
    builder.upscale = upscale;
    return builder;
  }

  /** This class as data, to be set by name. */
  public static WorkflowDescriptor<ArtWorkflow> descriptor() {
    return ByName.DESCRIPTOR;
  }

  /**
   * Reads the workflow back that made a picture, video or sound.
   *
   * @throws RecallException if the file holds none of this class, or one that does not fit, with
   *     all that does not
   */
  public static ArtWorkflow read(Path file) {
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
        .set(WIDTH, width)
        .set(STEPS, steps)
        .set(CFG, cfg)
        .setOptional(POSE, pose, WorkflowRequest.Builder::set)
        .bypass(IMAGE_UPSCALE_WITH_MODEL_BYPASS, !upscale, "upscale = false")
        .bypass(IMAGE_UPSCALE_WITH_MODEL_BYPASS, large, "large")
        .bypass(CONTROL_NET_APPLY_ADVANCED_BYPASS, pose == null, "!given(pose)")
        .mute(
            SAVE_DRAFT_MUTE,
            upscale && steps < 10 || 4096 / steps > 400,
            "upscale && steps < 10 || 4096 / steps > 400")
        .mute(SAVE_DRAFT_MUTE, condition, "steps / cfg > 100")
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(DRAFTS), outputs.images(FINALS));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArtWorkflow that
        && width == that.width
        && steps == that.steps
        && Double.compare(cfg, that.cfg) == 0
        && Objects.equals(pose, that.pose)
        && upscale == that.upscale;
  }

  @Override
  public int hashCode() {
    return Objects.hash(width, steps, cfg, pose, upscale);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(WIDTH, width)
        .add(STEPS, steps)
        .add(CFG, cfg)
        .addOptional(POSE, pose, WorkflowText::add)
        .add("upscale", upscale)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<ArtWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            ArtWorkflow.class, "ArtWorkflow.schema.json", Builder::new, Builder::build)
            .set(WIDTH, UntypedValue::asInt, Builder::width, ArtWorkflow::width)
            .set(STEPS, UntypedValue::asInt, Builder::steps, ArtWorkflow::steps)
            .set(CFG, UntypedValue::asDouble, Builder::cfg, ArtWorkflow::cfg)
            .set(POSE, UntypedValue::asImage, Builder::pose, ArtWorkflow::pose)
            .set("upscale", UntypedValue::asBoolean, Builder::upscale, ArtWorkflow::upscale)
            .load();
  }

  /**
   * What a run yields.
   *
   * @param drafts of node 9, {@code SaveImage}; empty with {@code upscale} on and <code>steps &lt;
   *     10</code> true, or with <code>4096 / steps &gt; 400</code> true, or with <code>steps / cfg
   *     &gt; 100</code> true
   * @param finals of node 13, {@code SaveImage}
   */
  public record Outputs(List<OutputImage> drafts, List<OutputImage> finals) {}

  /** The nodes of {@code art.json}. */
  public static final class Nodes {
    /** Node 9, {@code SaveImage}. */
    public static final WorkflowNode DRAFTS = TEMPLATE.node("9");

    /** Node 13, {@code SaveImage}. */
    public static final WorkflowNode FINALS = TEMPLATE.node("13");

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

  /** Collects the parameters of a {@link ArtWorkflow}. Not thread-safe. */
  public static final class Builder {
    private int width = 512;
    private int steps = 20;
    private double cfg = 8.0;
    private @Nullable InputImage pose;
    private boolean upscale = false;

    private Builder() {}

    /** Sets {@code width} of node 5, {@code EmptyLatentImage}. From 16 to 16384; by default 512. */
    public Builder width(int width) {
      this.width = WIDTH.inRange(width, 16, 16384, 1);
      return this;
    }

    /** Sets {@code steps} of node 3, {@code KSampler}. From 1 to 10000; by default 20. */
    public Builder steps(int steps) {
      this.steps = STEPS.inRange(steps, 1, 10000, 1);
      return this;
    }

    /** Sets {@code cfg} of node 3, {@code KSampler}. From 0 to 100; by default 8.0. */
    public Builder cfg(double cfg) {
      this.cfg = CFG.inRange(cfg, 0.0, 100.0, 0);
      return this;
    }

    /**
     * A pose to follow; without one the ControlNet is left out. Left out unless set.
     *
     * <p>Sets {@code image} of node 14, {@code LoadImage}.
     */
    public Builder pose(InputImage pose) {
      this.pose = POSE.given(pose);
      return this;
    }

    /** As {@link #pose(InputImage)}, with a file of this machine. */
    public Builder pose(Path pose) {
      return pose(InputImage.of(POSE.given(pose)));
    }

    /** As {@link #pose(InputImage)}, with a picture in memory. */
    public Builder pose(byte[] pose) {
      return pose(InputImage.of(POSE.given(pose)));
    }

    /** As {@link #pose(InputImage)}, with a picture that an earlier job made. */
    public Builder pose(OutputImage pose) {
      return pose(InputImage.of(POSE.given(pose)));
    }

    /** Off bypasses node 12, {@code ImageUpscaleWithModel}. Off by default. */
    public Builder upscale(boolean upscale) {
      this.upscale = upscale;
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public ArtWorkflow build() {
      return new ArtWorkflow(this);
    }
  }
}
