// Generated from mapping.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.Choice;
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

/** Runs {@code txt2img.json}. Required: {@link Builder#prompt prompt}. */
@Generated("weft-maven-plugin")
public final class Txt2ImgWorkflow implements Workflow<Txt2ImgWorkflow.Outputs> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(Txt2ImgWorkflow.class, "Txt2ImgWorkflow.json").load();
  private static final Parameter PROMPT = TEMPLATE.parameter("prompt");
  private static final Parameter STYLE = TEMPLATE.parameter("style");
  private static final Parameter MOOD = TEMPLATE.parameter("mood");
  private static final Parameter SCALE = TEMPLATE.parameter("scale");
  private static final Parameter K_SAMPLER_POSITIVE_TEXT =
      TEMPLATE.computed("KSampler.positive.text", "given(mood) ? \"{prompt}, {style}, {mood}\" : \"{prompt}, {style}\"").sets("6", "text");
  private static final Parameter EMPTY_LATENT_IMAGE_WIDTH =
      TEMPLATE.computed("EmptyLatentImage.width", "256 * scale").sets("5", "width");
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "9");

  private final String prompt;
  private final Style style;
  private final @Nullable String mood;
  private final int scale;

  private Txt2ImgWorkflow(Builder builder) {
    this.prompt = PROMPT.given(builder.prompt);
    this.style = builder.style;
    this.mood = builder.mood;
    this.scale = builder.scale;
  }

  /** Begins with every parameter at its default. */
  public static NeedsPrompt builder() {
    return new Builder();
  }

  public static Builder prompt(String prompt) {
    return builder().prompt(prompt);
  }

  public static NeedsPrompt style(Style style) {
    return builder().style(style);
  }

  public static NeedsPrompt mood(String mood) {
    return builder().mood(mood);
  }

  public static NeedsPrompt scale(int scale) {
    return builder().scale(scale);
  }

  /** What to paint. */
  public String prompt() {
    return prompt;
  }

  public Style style() {
    return style;
  }

  public Optional<String> mood() {
    return Optional.ofNullable(mood);
  }

  public int scale() {
    return scale;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.prompt = prompt;
    builder.style = style;
    builder.mood = mood;
    builder.scale = scale;
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
        .set(
            K_SAMPLER_POSITIVE_TEXT,
            mood != null
                ? prompt + ", " + style.value() + ", " + mood
                : prompt + ", " + style.value())
        .set(EMPTY_LATENT_IMAGE_WIDTH, 256 * scale)
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
        && style.equals(that.style)
        && Objects.equals(mood, that.mood)
        && scale == that.scale;
  }

  @Override
  public int hashCode() {
    return Objects.hash(prompt, style, mood, scale);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(PROMPT, prompt)
        .add(STYLE, style)
        .addOptional(MOOD, mood, WorkflowText::add)
        .add(SCALE, scale)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<Txt2ImgWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            Txt2ImgWorkflow.class, "Txt2ImgWorkflow.schema.json", Builder::new, Builder::build)
            .set(PROMPT, UntypedValue::asText, Builder::prompt, Txt2ImgWorkflow::prompt)
            .set(STYLE, value -> value.oneOf(Style.values()), Builder::style,
                Txt2ImgWorkflow::style)
            .set(MOOD, UntypedValue::asText, Builder::mood, Txt2ImgWorkflow::mood)
            .set(SCALE, UntypedValue::asInt, Builder::scale, Txt2ImgWorkflow::scale)
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

  /** What {@link Builder#style style} takes. */
  public enum Style implements Choice {
    OIL("oil"),
    INK("ink");

    private final String value;

    Style(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }
  }

  /** A builder that still needs {@link Builder#prompt prompt}. */
  public interface NeedsPrompt {
    Builder prompt(String prompt);
    NeedsPrompt style(Style style);
    NeedsPrompt mood(String mood);
    NeedsPrompt scale(int scale);
  }

  /** Collects the parameters of a {@link Txt2ImgWorkflow}. Not thread-safe. */
  public static final class Builder implements NeedsPrompt {
    private @Nullable String prompt;
    private Style style = Style.OIL;
    private @Nullable String mood;
    private int scale = 2;

    private Builder() {}

    /**
     * What to paint. Required.
     *
     * <p>Sets no input: the mapping computes with it.
     */
    @Override
    public Builder prompt(String prompt) {
      this.prompt = PROMPT.given(prompt);
      return this;
    }

    /** Sets no input: the mapping computes with it. By default {@code oil}. */
    @Override
    public Builder style(Style style) {
      this.style = STYLE.given(style);
      return this;
    }

    /** Sets no input: the mapping computes with it. Left out unless set. */
    @Override
    public Builder mood(String mood) {
      this.mood = MOOD.given(mood);
      return this;
    }

    /** Sets no input: the mapping computes with it. From 1 to 4; by default 2. */
    @Override
    public Builder scale(int scale) {
      this.scale = SCALE.inRange(scale, 1, 4, 1);
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public Txt2ImgWorkflow build() {
      return new Txt2ImgWorkflow(this);
    }
  }
}
