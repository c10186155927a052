// Generated from art.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.Mute;
import dev.weft.workflow.OutputFile;
import dev.weft.workflow.OutputImage;
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
  private static final Mute IMAGE_UPSCALE_WITH_MODEL_MUTE = TEMPLATE.mute("12");
  private static final Mute SAVE_FINAL_MUTE = TEMPLATE.mute("13");
  private static final WorkflowOutput COVER = TEMPLATE.output("cover", "13");
  private static final WorkflowOutput DRAFT = TEMPLATE.output("draft", "9");
  private static final WorkflowOutput SHEET = TEMPLATE.output("sheet", "9");

  private final boolean upscale;

  private ArtWorkflow(Builder builder) {
    this.upscale = builder.upscale;
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder upscale(boolean upscale) {
    return builder().upscale(upscale);
  }

  public boolean upscale() {
    return upscale;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
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
        .mute(IMAGE_UPSCALE_WITH_MODEL_MUTE, !upscale, "upscale = false")
        .mute(SAVE_FINAL_MUTE, !upscale, "upscale = false")
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.optionalImage(COVER), outputs.oneImage(DRAFT),
        outputs.oneFile(SHEET));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArtWorkflow that
        && upscale == that.upscale;
  }

  @Override
  public int hashCode() {
    return Objects.hash(upscale);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add("upscale", upscale)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<ArtWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            ArtWorkflow.class, "ArtWorkflow.schema.json", Builder::new, Builder::build)
            .set("upscale", UntypedValue::asBoolean, Builder::upscale, ArtWorkflow::upscale)
            .load();
  }

  /**
   * What a run yields.
   *
   * @param cover The large picture. Of node 13, {@code SaveImage}; empty with {@code upscale} off
   * @param draft of node 9, {@code SaveImage}
   * @param sheet of node 9, {@code SaveImage}
   */
  public record Outputs(Optional<OutputImage> cover, OutputImage draft, OutputFile sheet) {}

  /** The nodes of {@code art.json}. */
  public static final class Nodes {
    /** Node 13, {@code SaveImage}. */
    public static final WorkflowNode COVER = TEMPLATE.node("13");

    /** Node 9, {@code SaveImage}. */
    public static final WorkflowNode DRAFT = TEMPLATE.node("9");

    /** Node 9, {@code SaveImage}. */
    public static final WorkflowNode SHEET = TEMPLATE.node("9");

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
    private boolean upscale = false;

    private Builder() {}

    /**
     * Off mutes node 12, {@code ImageUpscaleWithModel} and node 13, {@code SaveImage}. Off by
     * default.
     */
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
