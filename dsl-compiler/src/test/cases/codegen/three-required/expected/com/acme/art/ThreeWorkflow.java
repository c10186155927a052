// Generated from mapping.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.InputImage;
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

  private final InputImage image;
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

  public static NeedsPromptAndWidth image(InputImage image) {
    return builder().image(image);
  }

  public static NeedsPromptAndWidth image(Path image) {
    return builder().image(image);
  }

  public static NeedsPromptAndWidth image(byte[] image) {
    return builder().image(image);
  }

  public static NeedsPromptAndWidth image(OutputImage image) {
    return builder().image(image);
  }

  public static NeedsImageAndWidth prompt(String prompt) {
    return builder().prompt(prompt);
  }

  public static NeedsImageAndPrompt width(int width) {
    return builder().width(width);
  }

  public static NeedsImageAndPromptAndWidth negative(String negative) {
    return builder().negative(negative);
  }

  public InputImage image() {
    return image;
  }

  /** What to paint. */
  public String prompt() {
    return prompt;
  }

  public int width() {
    return width;
  }

  public String negative() {
    return negative;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.image = image;
    builder.prompt = prompt;
    builder.width = width;
    builder.negative = negative;
    return builder;
  }

  /** This class as data, to be set by name. */
  public static WorkflowDescriptor<ThreeWorkflow> descriptor() {
    return ByName.DESCRIPTOR;
  }

  /**
   * Reads the workflow back that made a picture, video or sound.
   *
   * @throws RecallException if the file holds none of this class, or one that does not fit, with
   *     all that does not
   */
  public static ThreeWorkflow read(Path file) {
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
    return WorkflowText.of(this)
        .add(IMAGE, image)
        .add(PROMPT, prompt)
        .add(WIDTH, width)
        .add(NEGATIVE, negative)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<ThreeWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            ThreeWorkflow.class, "ThreeWorkflow.schema.json", Builder::new, Builder::build)
            .set(IMAGE, UntypedValue::asImage, Builder::image, ThreeWorkflow::image)
            .set(PROMPT, UntypedValue::asText, Builder::prompt, ThreeWorkflow::prompt)
            .set(WIDTH, UntypedValue::asInt, Builder::width, ThreeWorkflow::width)
            .set(NEGATIVE, UntypedValue::asText, Builder::negative, ThreeWorkflow::negative)
            .load();
  }

  /**
   * What a run yields.
   *
   * @param images of node 5, {@code SaveImage}
   */
  public record Outputs(List<OutputImage> images) {}

  /** The nodes of {@code workflow.json}. */
  public static final class Nodes {
    /** Node 5, {@code SaveImage}. */
    public static final WorkflowNode IMAGES = TEMPLATE.node("5");

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

  /**
   * A builder that still needs {@link Builder#image image}, {@link Builder#prompt prompt} and
   * {@link Builder#width width}.
   */
  public interface NeedsImageAndPromptAndWidth {
    NeedsPromptAndWidth image(InputImage image);
    NeedsPromptAndWidth image(Path image);
    NeedsPromptAndWidth image(byte[] image);
    NeedsPromptAndWidth image(OutputImage image);
    NeedsImageAndWidth prompt(String prompt);
    NeedsImageAndPrompt width(int width);
    NeedsImageAndPromptAndWidth negative(String negative);
  }

  /** A builder that still needs {@link Builder#image image} and {@link Builder#prompt prompt}. */
  public interface NeedsImageAndPrompt {
    NeedsPrompt image(InputImage image);
    NeedsPrompt image(Path image);
    NeedsPrompt image(byte[] image);
    NeedsPrompt image(OutputImage image);
    NeedsImage prompt(String prompt);
    NeedsImageAndPrompt negative(String negative);
  }

  /** A builder that still needs {@link Builder#image image} and {@link Builder#width width}. */
  public interface NeedsImageAndWidth {
    NeedsWidth image(InputImage image);
    NeedsWidth image(Path image);
    NeedsWidth image(byte[] image);
    NeedsWidth image(OutputImage image);
    NeedsImage width(int width);
    NeedsImageAndWidth negative(String negative);
  }

  /** A builder that still needs {@link Builder#image image}. */
  public interface NeedsImage {
    Builder image(InputImage image);
    Builder image(Path image);
    Builder image(byte[] image);
    Builder image(OutputImage image);
    NeedsImage negative(String negative);
  }

  /** A builder that still needs {@link Builder#prompt prompt} and {@link Builder#width width}. */
  public interface NeedsPromptAndWidth {
    NeedsWidth prompt(String prompt);
    NeedsPrompt width(int width);
    NeedsPromptAndWidth negative(String negative);
  }

  /** A builder that still needs {@link Builder#prompt prompt}. */
  public interface NeedsPrompt {
    Builder prompt(String prompt);
    NeedsPrompt negative(String negative);
  }

  /** A builder that still needs {@link Builder#width width}. */
  public interface NeedsWidth {
    Builder width(int width);
    NeedsWidth negative(String negative);
  }

  /** Collects the parameters of a {@link ThreeWorkflow}. Not thread-safe. */
  public static final class Builder implements NeedsImageAndPromptAndWidth,
      NeedsImageAndPrompt,
      NeedsImageAndWidth,
      NeedsImage,
      NeedsPromptAndWidth,
      NeedsPrompt,
      NeedsWidth {
    private @Nullable InputImage image;
    private @Nullable String prompt;
    private @Nullable Integer width;
    private String negative = "";

    private Builder() {}

    /** Sets {@code image} of node 1, {@code LoadImage}. Required. */
    @Override
    public Builder image(InputImage image) {
      this.image = IMAGE.given(image);
      return this;
    }

    /** As {@link #image(InputImage)}, with a file of this machine. */
    @Override
    public Builder image(Path image) {
      return image(InputImage.of(IMAGE.given(image)));
    }

    /** As {@link #image(InputImage)}, with a picture in memory. */
    @Override
    public Builder image(byte[] image) {
      return image(InputImage.of(IMAGE.given(image)));
    }

    /** As {@link #image(InputImage)}, with a picture that an earlier job made. */
    @Override
    public Builder image(OutputImage image) {
      return image(InputImage.of(IMAGE.given(image)));
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

    /** Builds from what was set so far; this builder can go on. */
    public ThreeWorkflow build() {
      return new ThreeWorkflow(this);
    }
  }
}
