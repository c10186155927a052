// Generated from art.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.Bypass;
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
  private static final Parameter PROMPT = TEMPLATE.parameter("prompt").sets("6", "text");
  private static final Bypass LORA_LOADER_BYPASS =
      TEMPLATE.bypass("10")
          .joins(0, "model")
          .joins(1, "clip");
  private static final Bypass IMAGE_UPSCALE_WITH_MODEL_BYPASS =
      TEMPLATE.bypass("12").joins(0, "image");
  private static final Mute SAVE_DRAFT_MUTE = TEMPLATE.mute("9");
  private static final WorkflowOutput DRAFTS = TEMPLATE.output("drafts", "9");
  private static final WorkflowOutput FINALS = TEMPLATE.output("finals", "13");

  private final String prompt;
  private final boolean ink;
  private final boolean upscale;
  private final boolean draft;

  private ArtWorkflow(Builder builder) {
    this.prompt = builder.prompt;
    this.ink = builder.ink;
    this.upscale = builder.upscale;
    this.draft = builder.draft;
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder prompt(String prompt) {
    return builder().prompt(prompt);
  }

  public static Builder ink(boolean ink) {
    return builder().ink(ink);
  }

  public static Builder upscale(boolean upscale) {
    return builder().upscale(upscale);
  }

  public static Builder draft(boolean draft) {
    return builder().draft(draft);
  }

  public String prompt() {
    return prompt;
  }

  /** Draw in ink. */
  public boolean ink() {
    return ink;
  }

  /** Double the size with an upscale model. */
  public boolean upscale() {
    return upscale;
  }

  public boolean draft() {
    return draft;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.prompt = prompt;
    builder.ink = ink;
    builder.upscale = upscale;
    builder.draft = draft;
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
        .set(PROMPT, prompt)
        .bypass(LORA_LOADER_BYPASS, !ink, "ink = false")
        .bypass(IMAGE_UPSCALE_WITH_MODEL_BYPASS, !upscale, "upscale = false")
        .mute(SAVE_DRAFT_MUTE, !draft, "draft = false")
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(DRAFTS), outputs.images(FINALS));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArtWorkflow that
        && prompt.equals(that.prompt)
        && ink == that.ink
        && upscale == that.upscale
        && draft == that.draft;
  }

  @Override
  public int hashCode() {
    return Objects.hash(prompt, ink, upscale, draft);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(PROMPT, prompt)
        .add("ink", ink)
        .add("upscale", upscale)
        .add("draft", draft)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<ArtWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            ArtWorkflow.class, "ArtWorkflow.schema.json", Builder::new, Builder::build)
            .set(PROMPT, UntypedValue::asText, Builder::prompt, ArtWorkflow::prompt)
            .set("ink", UntypedValue::asBoolean, Builder::ink, ArtWorkflow::ink)
            .set("upscale", UntypedValue::asBoolean, Builder::upscale, ArtWorkflow::upscale)
            .set("draft", UntypedValue::asBoolean, Builder::draft, ArtWorkflow::draft)
            .load();
  }

  /**
   * What a run yields.
   *
   * @param drafts of node 9, {@code SaveImage}; empty with {@code draft} off
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
    private String prompt = "a lighthouse";
    private boolean ink = true;
    private boolean upscale = false;
    private boolean draft = false;

    private Builder() {}

    /** Sets {@code text} of node 6, {@code CLIPTextEncode}. By default {@code a lighthouse}. */
    public Builder prompt(String prompt) {
      this.prompt = PROMPT.given(prompt);
      return this;
    }

    /**
     * Draw in ink. On by default.
     *
     * <p>Off bypasses node 10, {@code LoraLoader}.
     */
    public Builder ink(boolean ink) {
      this.ink = ink;
      return this;
    }

    /**
     * Double the size with an upscale model. Off by default.
     *
     * <p>Off bypasses node 12, {@code ImageUpscaleWithModel}.
     */
    public Builder upscale(boolean upscale) {
      this.upscale = upscale;
      return this;
    }

    /** Off mutes node 9, {@code SaveImage}. Off by default. */
    public Builder draft(boolean draft) {
      this.draft = draft;
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public ArtWorkflow build() {
      return new ArtWorkflow(this);
    }
  }
}
