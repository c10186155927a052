// Generated from art.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

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
      WorkflowTemplate.from(ArtWorkflow.class, "ArtWorkflow.json")
          .takesValue("6", "steps")
          .load();
  private static final Parameter WIDTH = TEMPLATE.parameter("width").sets("4", "width");
  private static final Parameter K_SAMPLER_STEPS =
      TEMPLATE.computed("KSampler.steps", "width / 32").sets("6", "steps");
  private static final Parameter K_SAMPLER_DENOISE =
      TEMPLATE.computed("KSampler.denoise", "1.0").sets("6", "denoise");
  private static final Mute SAVE_DRAFT_MUTE = TEMPLATE.mute("8");
  private static final Mute SAVE_FINAL_MUTE = TEMPLATE.mute("9");
  private static final Mute PRIMITIVE_INT_MUTE = TEMPLATE.mute("5");
  private static final WorkflowOutput DRAFTS = TEMPLATE.output("drafts", "8");
  private static final WorkflowOutput FINALS = TEMPLATE.output("finals", "9");

  private final int width;
  private final boolean draft;
  private final boolean final_;
  private final boolean counted;
  private final int kSamplerSteps;

  private ArtWorkflow(Builder builder) {
    this.width = builder.width;
    this.draft = builder.draft;
    this.final_ = builder.final_;
    this.counted = builder.counted;
    if (!(draft || final_ || width > 2048)) {
      throw new IllegalArgumentException(
          WorkflowText.about("nothing to make")
              .add(WIDTH, width)
              .add("draft", draft)
              .add("final", final_)
              .toString());
    }
    if (width > 2048) {
      throw new IllegalArgumentException(
          WorkflowText.about("too wide")
              .add(WIDTH, width)
              .toString());
    }
    this.kSamplerSteps = K_SAMPLER_STEPS.inRange(width / 32, 1, 10000, 1);
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder width(int width) {
    return builder().width(width);
  }

  public static Builder draft(boolean draft) {
    return builder().draft(draft);
  }

  public static Builder final_(boolean final_) {
    return builder().final_(final_);
  }

  public static Builder counted(boolean counted) {
    return builder().counted(counted);
  }

  public int width() {
    return width;
  }

  public boolean draft() {
    return draft;
  }

  public boolean final_() {
    return final_;
  }

  public boolean counted() {
    return counted;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.width = width;
    builder.draft = draft;
    builder.final_ = final_;
    builder.counted = counted;
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
        .set(K_SAMPLER_STEPS, kSamplerSteps)
        .set(K_SAMPLER_DENOISE, 1.0)
        .mute(SAVE_DRAFT_MUTE, !draft, "draft = false")
        .mute(SAVE_FINAL_MUTE, !final_, "final = false")
        .mute(PRIMITIVE_INT_MUTE, !counted, "counted = false")
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
        && draft == that.draft
        && final_ == that.final_
        && counted == that.counted;
  }

  @Override
  public int hashCode() {
    return Objects.hash(width, draft, final_, counted);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(WIDTH, width)
        .add("draft", draft)
        .add("final", final_)
        .add("counted", counted)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<ArtWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            ArtWorkflow.class, "ArtWorkflow.schema.json", Builder::new, Builder::build)
            .set(WIDTH, UntypedValue::asInt, Builder::width, ArtWorkflow::width)
            .set("draft", UntypedValue::asBoolean, Builder::draft, ArtWorkflow::draft)
            .set("final", UntypedValue::asBoolean, Builder::final_, ArtWorkflow::final_)
            .set("counted", UntypedValue::asBoolean, Builder::counted, ArtWorkflow::counted)
            .load();
  }

  /**
   * What a run yields.
   *
   * @param drafts of node 8, {@code SaveImage}; empty with {@code draft} off
   * @param finals of node 9, {@code SaveImage}; empty with {@code final} off
   */
  public record Outputs(List<OutputImage> drafts, List<OutputImage> finals) {}

  /** The nodes of {@code art.json}. */
  public static final class Nodes {
    /** Node 8, {@code SaveImage}. */
    public static final WorkflowNode DRAFTS = TEMPLATE.node("8");

    /** Node 9, {@code SaveImage}. */
    public static final WorkflowNode FINALS = TEMPLATE.node("9");

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
    private boolean draft = false;
    private boolean final_ = true;
    private boolean counted = true;

    private Builder() {}

    /**
     * Sets {@code width} of node 4, {@code EmptyLatentImage}. From 16 to 16384; by default 512.
     *
     * <p>Checked by {@link #build()}: <code>draft || final || width &gt; 2048</code>; <code>width
     * &lt;= 2048</code>.
     */
    public Builder width(int width) {
      this.width = WIDTH.inRange(width, 16, 16384, 1);
      return this;
    }

    /**
     * Off mutes node 8, {@code SaveImage}. Off by default.
     *
     * <p>Checked by {@link #build()}: <code>draft || final || width &gt; 2048</code>.
     */
    public Builder draft(boolean draft) {
      this.draft = draft;
      return this;
    }

    /**
     * Off mutes node 9, {@code SaveImage}. On by default.
     *
     * <p>Checked by {@link #build()}: <code>draft || final || width &gt; 2048</code>.
     */
    public Builder final_(boolean final_) {
      this.final_ = final_;
      return this;
    }

    /** Off mutes node 5, {@code PrimitiveInt}. On by default. */
    public Builder counted(boolean counted) {
      this.counted = counted;
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public ArtWorkflow build() {
      return new ArtWorkflow(this);
    }
  }
}
