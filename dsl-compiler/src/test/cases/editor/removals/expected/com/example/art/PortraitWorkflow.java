// Generated from mapping.weft by weft-maven-plugin. Do not edit.
package com.example.art;

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

/** Runs {@code portrait.json}. */
@Generated("weft-maven-plugin")
public final class PortraitWorkflow implements Workflow<PortraitWorkflow.Outputs> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(PortraitWorkflow.class, "PortraitWorkflow.json")
          .editor("PortraitWorkflow.editor.json")
          .subgraph("6", "First pass")
          .subgraph("7", "Second pass")
          .subgraph("9", "Enlarge")
          .subgraph("9:15", "Soften")
          .label("9:15:17", "Sharpening")
          .label("9:14", "Enlarging")
          .label("9:15:16", "Enlarging")
          .label("6:13", "Refining")
          .label("7:13", "Refining")
          .load();
  private static final Parameter PROMPT = TEMPLATE.parameter("prompt").sets("2", "text");
  private static final Bypass ENLARGING_BYPASS = TEMPLATE.bypass("9:14").joins(0, "image");
  private static final Bypass ENLARGING_BYPASS_2 = TEMPLATE.bypass("9:15:16").joins(0, "image");
  private static final Bypass SHARPENING_BYPASS = TEMPLATE.bypass("9:15:17").joins(0, "image");
  private static final Bypass REFINING_BYPASS = TEMPLATE.bypass("7:13").joins(0, "latent_image");
  private static final Mute VAE_DECODE_MUTE = TEMPLATE.mute("11");
  private static final Mute SAVE_IMAGE_MUTE = TEMPLATE.mute("12");
  private static final WorkflowOutput FINAL = TEMPLATE.output("final", "10");
  private static final WorkflowOutput SKETCH = TEMPLATE.output("sketch", "12");

  private final String prompt;
  private final boolean enlarge;
  private final boolean again;
  private final boolean draft;

  private PortraitWorkflow(Builder builder) {
    this.prompt = builder.prompt;
    this.enlarge = builder.enlarge;
    this.again = builder.again;
    this.draft = builder.draft;
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder prompt(String prompt) {
    return builder().prompt(prompt);
  }

  public static Builder enlarge(boolean enlarge) {
    return builder().enlarge(enlarge);
  }

  public static Builder again(boolean again) {
    return builder().again(again);
  }

  public static Builder draft(boolean draft) {
    return builder().draft(draft);
  }

  public String prompt() {
    return prompt;
  }

  public boolean enlarge() {
    return enlarge;
  }

  public boolean again() {
    return again;
  }

  public boolean draft() {
    return draft;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.prompt = prompt;
    builder.enlarge = enlarge;
    builder.again = again;
    builder.draft = draft;
    return builder;
  }

  /** This class as data, to be set by name. */
  public static WorkflowDescriptor<PortraitWorkflow> descriptor() {
    return ByName.DESCRIPTOR;
  }

  /**
   * Reads the workflow back that made a picture, video or sound.
   *
   * @throws RecallException if the file holds none of this class, or one that does not fit, with
   *     all that does not
   */
  public static PortraitWorkflow read(Path file) {
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
        .bypass(ENLARGING_BYPASS, !enlarge, "enlarge = false")
        .bypass(ENLARGING_BYPASS_2, !enlarge, "enlarge = false")
        .bypass(SHARPENING_BYPASS, !enlarge, "enlarge = false")
        .bypass(REFINING_BYPASS, !again, "again = false")
        .mute(VAE_DECODE_MUTE, !draft, "draft = false")
        .mute(SAVE_IMAGE_MUTE, !draft, "draft = false")
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(FINAL), outputs.images(SKETCH));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PortraitWorkflow that
        && prompt.equals(that.prompt)
        && enlarge == that.enlarge
        && again == that.again
        && draft == that.draft;
  }

  @Override
  public int hashCode() {
    return Objects.hash(prompt, enlarge, again, draft);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(PROMPT, prompt)
        .add("enlarge", enlarge)
        .add("again", again)
        .add("draft", draft)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<PortraitWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            PortraitWorkflow.class, "PortraitWorkflow.schema.json", Builder::new, Builder::build)
            .set(PROMPT, UntypedValue::asText, Builder::prompt, PortraitWorkflow::prompt)
            .set("enlarge", UntypedValue::asBoolean, Builder::enlarge, PortraitWorkflow::enlarge)
            .set("again", UntypedValue::asBoolean, Builder::again, PortraitWorkflow::again)
            .set("draft", UntypedValue::asBoolean, Builder::draft, PortraitWorkflow::draft)
            .load();
  }

  /**
   * What a run yields.
   *
   * @param final_ of node 10, {@code SaveImage}
   * @param sketch of node 12, {@code SaveImage}; empty with {@code draft} off
   */
  public record Outputs(List<OutputImage> final_, List<OutputImage> sketch) {}

  /** The nodes of {@code portrait.json}. */
  public static final class Nodes {
    /** Node 9:15:17, {@code ImageSharpen} in {@code Enlarge / Soften}. */
    public static final WorkflowNode SHARPENING = TEMPLATE.node("9:15:17");

    /** Node 10, {@code SaveImage}. */
    public static final WorkflowNode FINAL = TEMPLATE.node("10");

    /** Node 12, {@code SaveImage}. */
    public static final WorkflowNode SKETCH = TEMPLATE.node("12");

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

  /** Collects the parameters of a {@link PortraitWorkflow}. Not thread-safe. */
  public static final class Builder {
    private String prompt = "a lighthouse";
    private boolean enlarge = false;
    private boolean again = true;
    private boolean draft = true;

    private Builder() {}

    /** Sets {@code text} of node 2, {@code CLIPTextEncode}. By default {@code a lighthouse}. */
    public Builder prompt(String prompt) {
      this.prompt = PROMPT.given(prompt);
      return this;
    }

    /**
     * Off bypasses node 9:14, {@code ImageScaleBy} in {@code Enlarge}; node 9:15:16, {@code
     * ImageBlur} in {@code Enlarge / Soften} and node 9:15:17, {@code ImageSharpen} in {@code
     * Enlarge / Soften}. Off by default.
     */
    public Builder enlarge(boolean enlarge) {
      this.enlarge = enlarge;
      return this;
    }

    /** Off bypasses node 7:13, {@code KSampler} in {@code Second pass}. On by default. */
    public Builder again(boolean again) {
      this.again = again;
      return this;
    }

    /** Off mutes node 11, {@code VAEDecode} and node 12, {@code SaveImage}. On by default. */
    public Builder draft(boolean draft) {
      this.draft = draft;
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public PortraitWorkflow build() {
      return new PortraitWorkflow(this);
    }
  }
}
