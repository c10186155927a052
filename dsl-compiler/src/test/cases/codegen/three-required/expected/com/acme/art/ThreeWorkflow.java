// Generated from mapping.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.InputFile;
import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.OutputImage;
import dev.weft.workflow.Parameter;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.WorkflowNode;
import dev.weft.workflow.WorkflowOutput;
import dev.weft.workflow.WorkflowRequest;
import dev.weft.workflow.WorkflowTemplate;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Runs {@code workflow.json}. Required: {@link Builder#image image}, {@link Builder#prompt prompt},
 * {@link Builder#width width}.
 */
@Generated("weft-maven-plugin")
public final class ThreeWorkflow implements Workflow<ThreeWorkflow.Outputs> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(ThreeWorkflow.class, "ThreeWorkflow.json").load();

  private static final Parameter IMAGE = TEMPLATE.parameter("image").sets("1", "image");
  private static final Parameter PROMPT = TEMPLATE.parameter("prompt").sets("2", "text");
  private static final Parameter WIDTH = TEMPLATE.parameter("width").sets("4", "width");
  private static final Parameter NEGATIVE = TEMPLATE.parameter("negative").sets("3", "text");

  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "5");

  private final InputFile image;
  private final String prompt;
  private final int width;
  private final String negative;

  private ThreeWorkflow(Builder builder) {
    this.image = IMAGE.given(builder.image);
    this.prompt = PROMPT.given(builder.prompt);
    this.width = WIDTH.given(builder.width);
    this.negative = builder.negative;
  }

  /** Begins with every parameter at its default. */
  public static NeedsImageAndPromptAndWidth builder() {
    return new Builder();
  }

  /** Begins with {@link Builder#image image}. */
  public static NeedsPromptAndWidth image(InputFile image) {
    return builder().image(image);
  }

  /** Begins with {@link Builder#prompt prompt}. */
  public static NeedsImageAndWidth prompt(String prompt) {
    return builder().prompt(prompt);
  }

  /** Begins with {@link Builder#width width}. */
  public static NeedsImageAndPrompt width(int width) {
    return builder().width(width);
  }

  /** Begins with {@link Builder#negative negative}. */
  public static NeedsImageAndPromptAndWidth negative(String negative) {
    return builder().negative(negative);
  }

  /** The value of {@code image} of node 1, {@code LoadImage}. */
  public InputFile image() {
    return image;
  }

  /** What to paint. */
  public String prompt() {
    return prompt;
  }

  /** The value of {@code width} of node 4, {@code EmptyLatentImage}. */
  public int width() {
    return width;
  }

  /** The value of {@code text} of node 3, {@code CLIPTextEncode}. */
  public String negative() {
    return negative;
  }

  /** Begins with the values of this workflow. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.image = image;
    builder.prompt = prompt;
    builder.width = width;
    builder.negative = negative;
    return builder;
  }

  @Override
  public WorkflowRequest toRequest() {
    return TEMPLATE
        .request()
        .set(IMAGE, image)
        .set(PROMPT, prompt)
        .set(WIDTH, width)
        .set(NEGATIVE, negative)
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(IMAGES));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ThreeWorkflow that
        && image.equals(that.image)
        && prompt.equals(that.prompt)
        && width == that.width
        && negative.equals(that.negative);
  }

  @Override
  public int hashCode() {
    return Objects.hash(image, prompt, width, negative);
  }

  @Override
  public String toString() {
    return "ThreeWorkflow[image="
        + image
        + ", prompt="
        + prompt
        + ", width="
        + width
        + ", negative="
        + negative
        + "]";
  }

  /**
   * What a run yields.
   *
   * @param images of node 5, {@code SaveImage}
   */
  public record Outputs(List<OutputImage> images) {}

  /** The nodes of {@code workflow.json}. */
  public static final class Nodes {
    /** Node 1, {@code LoadImage}, titled {@code Load Image}. */
    public static final WorkflowNode LOAD_IMAGE = TEMPLATE.node("1");

    /** Node 2, {@code CLIPTextEncode}, titled {@code Positive}. */
    public static final WorkflowNode POSITIVE = TEMPLATE.node("2");

    /** Node 3, {@code CLIPTextEncode}, titled {@code Negative}. */
    public static final WorkflowNode NEGATIVE = TEMPLATE.node("3");

    /** Node 4, {@code EmptyLatentImage}. */
    public static final WorkflowNode EMPTY_LATENT_IMAGE = TEMPLATE.node("4");

    /** Node 5, {@code SaveImage}. */
    public static final WorkflowNode SAVE_IMAGE = TEMPLATE.node("5");

    private Nodes() {}

    /** All of them, in the order saved. */
    public static List<WorkflowNode> all() {
      return TEMPLATE.nodes();
    }
  }

  /**
   * A builder that still needs {@link Builder#image image}, {@link Builder#prompt prompt} and
   * {@link Builder#width width}.
   */
  public interface NeedsImageAndPromptAndWidth {
    /** See {@link Builder#image image}. */
    NeedsPromptAndWidth image(InputFile image);

    /** See {@link Builder#prompt prompt}. */
    NeedsImageAndWidth prompt(String prompt);

    /** See {@link Builder#width width}. */
    NeedsImageAndPrompt width(int width);

    /** See {@link Builder#negative negative}. */
    NeedsImageAndPromptAndWidth negative(String negative);
  }

  /** A builder that still needs {@link Builder#image image} and {@link Builder#prompt prompt}. */
  public interface NeedsImageAndPrompt {
    /** See {@link Builder#image image}. */
    NeedsPrompt image(InputFile image);

    /** See {@link Builder#prompt prompt}. */
    NeedsImage prompt(String prompt);

    /** See {@link Builder#negative negative}. */
    NeedsImageAndPrompt negative(String negative);
  }

  /** A builder that still needs {@link Builder#image image} and {@link Builder#width width}. */
  public interface NeedsImageAndWidth {
    /** See {@link Builder#image image}. */
    NeedsWidth image(InputFile image);

    /** See {@link Builder#width width}. */
    NeedsImage width(int width);

    /** See {@link Builder#negative negative}. */
    NeedsImageAndWidth negative(String negative);
  }

  /** A builder that still needs {@link Builder#image image}. */
  public interface NeedsImage {
    /** See {@link Builder#image image}. */
    Builder image(InputFile image);

    /** See {@link Builder#negative negative}. */
    NeedsImage negative(String negative);
  }

  /** A builder that still needs {@link Builder#prompt prompt} and {@link Builder#width width}. */
  public interface NeedsPromptAndWidth {
    /** See {@link Builder#prompt prompt}. */
    NeedsWidth prompt(String prompt);

    /** See {@link Builder#width width}. */
    NeedsPrompt width(int width);

    /** See {@link Builder#negative negative}. */
    NeedsPromptAndWidth negative(String negative);
  }

  /** A builder that still needs {@link Builder#prompt prompt}. */
  public interface NeedsPrompt {
    /** See {@link Builder#prompt prompt}. */
    Builder prompt(String prompt);

    /** See {@link Builder#negative negative}. */
    NeedsPrompt negative(String negative);
  }

  /** A builder that still needs {@link Builder#width width}. */
  public interface NeedsWidth {
    /** See {@link Builder#width width}. */
    Builder width(int width);

    /** See {@link Builder#negative negative}. */
    NeedsWidth negative(String negative);
  }

  /** Collects the parameters of a {@link ThreeWorkflow}. Not thread-safe. */
  public static final class Builder
      implements NeedsImageAndPromptAndWidth,
          NeedsImageAndPrompt,
          NeedsImageAndWidth,
          NeedsImage,
          NeedsPromptAndWidth,
          NeedsPrompt,
          NeedsWidth {
    private @Nullable InputFile image;
    private @Nullable String prompt;
    private @Nullable Integer width;
    private String negative = "";

    private Builder() {}

    /** Sets {@code image} of node 1, {@code LoadImage}. Required. */
    @Override
    public Builder image(InputFile image) {
      this.image = IMAGE.given(image);
      return this;
    }

    /**
     * What to paint. Required.
     *
     * <p>Sets {@code text} of node 2, {@code CLIPTextEncode}.
     */
    @Override
    public Builder prompt(String prompt) {
      this.prompt = PROMPT.given(prompt);
      return this;
    }

    /** Sets {@code width} of node 4, {@code EmptyLatentImage}. From 16 to 16384; required. */
    @Override
    public Builder width(int width) {
      this.width = WIDTH.inRange(width, 16, 16384, 1);
      return this;
    }

    /** Sets {@code text} of node 3, {@code CLIPTextEncode}. By default empty. */
    @Override
    public Builder negative(String negative) {
      this.negative = NEGATIVE.given(negative);
      return this;
    }

    /** A workflow with what was set so far; this builder can go on. */
    public ThreeWorkflow build() {
      return new ThreeWorkflow(this);
    }
  }
}
