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
 * {@link Builder#width width}, {@link Builder#height height}, {@link Builder#count count}.
 */
@Generated("weft-maven-plugin")
public final class FiveWorkflow implements Workflow<FiveWorkflow.Outputs> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(FiveWorkflow.class, "FiveWorkflow.json").load();
  private static final Parameter IMAGE = TEMPLATE.parameter("image").sets("1", "image");
  private static final Parameter PROMPT = TEMPLATE.parameter("prompt").sets("2", "text");
  private static final Parameter NEGATIVE = TEMPLATE.parameter("negative").sets("3", "text");
  private static final Parameter WIDTH = TEMPLATE.parameter("width").sets("4", "width");
  private static final Parameter HEIGHT = TEMPLATE.parameter("height").sets("4", "height");
  private static final Parameter COUNT = TEMPLATE.parameter("count").sets("4", "batch_size");
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "5");

  private final InputImage image;
  private final String prompt;
  private final String negative;
  private final int width;
  private final int height;
  private final int count;

  private FiveWorkflow(Builder builder) {
    this.image = IMAGE.given(builder.image);
    this.prompt = PROMPT.given(builder.prompt);
    this.negative = builder.negative;
    this.width = WIDTH.given(builder.width);
    this.height = HEIGHT.given(builder.height);
    this.count = COUNT.given(builder.count);
  }

  /** Begins with every parameter at its default. */
  public static NeedsImage builder() {
    return new Builder();
  }

  public static NeedsPrompt image(InputImage image) {
    return builder().image(image);
  }

  public static NeedsPrompt image(Path image) {
    return builder().image(image);
  }

  public static NeedsPrompt image(byte[] image) {
    return builder().image(image);
  }

  public static NeedsPrompt image(OutputImage image) {
    return builder().image(image);
  }

  public static NeedsImage negative(String negative) {
    return builder().negative(negative);
  }

  public InputImage image() {
    return image;
  }

  public String prompt() {
    return prompt;
  }

  public String negative() {
    return negative;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  public int count() {
    return count;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.image = image;
    builder.prompt = prompt;
    builder.negative = negative;
    builder.width = width;
    builder.height = height;
    builder.count = count;
    return builder;
  }

  /** This class as data, to be set by name. */
  public static WorkflowDescriptor<FiveWorkflow> descriptor() {
    return ByName.DESCRIPTOR;
  }

  /**
   * Reads the workflow back that made a picture, video or sound.
   *
   * @throws RecallException if the file holds none of this class, or one that does not fit, with
   *     all that does not
   */
  public static FiveWorkflow read(Path file) {
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
        .set(NEGATIVE, negative)
        .set(WIDTH, width)
        .set(HEIGHT, height)
        .set(COUNT, count)
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(IMAGES));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FiveWorkflow that
        && image.equals(that.image)
        && prompt.equals(that.prompt)
        && negative.equals(that.negative)
        && width == that.width
        && height == that.height
        && count == that.count;
  }

  @Override
  public int hashCode() {
    return Objects.hash(image, prompt, negative, width, height, count);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(IMAGE, image)
        .add(PROMPT, prompt)
        .add(NEGATIVE, negative)
        .add(WIDTH, width)
        .add(HEIGHT, height)
        .add(COUNT, count)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<FiveWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            FiveWorkflow.class, "FiveWorkflow.schema.json", Builder::new, Builder::build)
            .set(IMAGE, UntypedValue::asImage, Builder::image, FiveWorkflow::image)
            .set(PROMPT, UntypedValue::asText, Builder::prompt, FiveWorkflow::prompt)
            .set(NEGATIVE, UntypedValue::asText, Builder::negative, FiveWorkflow::negative)
            .set(WIDTH, UntypedValue::asInt, Builder::width, FiveWorkflow::width)
            .set(HEIGHT, UntypedValue::asInt, Builder::height, FiveWorkflow::height)
            .set(COUNT, UntypedValue::asInt, Builder::count, FiveWorkflow::count)
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
   * A builder that still needs {@link Builder#image image}, {@link Builder#prompt prompt}, {@link
   * Builder#width width}, {@link Builder#height height} and {@link Builder#count count}.
   */
  public interface NeedsImage {
    NeedsPrompt image(InputImage image);
    NeedsPrompt image(Path image);
    NeedsPrompt image(byte[] image);
    NeedsPrompt image(OutputImage image);
    NeedsImage negative(String negative);
  }

  /**
   * A builder that still needs {@link Builder#prompt prompt}, {@link Builder#width width}, {@link
   * Builder#height height} and {@link Builder#count count}.
   */
  public interface NeedsPrompt {
    NeedsWidth prompt(String prompt);
    NeedsPrompt negative(String negative);
  }

  /**
   * A builder that still needs {@link Builder#width width}, {@link Builder#height height} and
   * {@link Builder#count count}.
   */
  public interface NeedsWidth {
    NeedsWidth negative(String negative);
    NeedsHeight width(int width);
  }

  /** A builder that still needs {@link Builder#height height} and {@link Builder#count count}. */
  public interface NeedsHeight {
    NeedsHeight negative(String negative);
    NeedsCount height(int height);
  }

  /** A builder that still needs {@link Builder#count count}. */
  public interface NeedsCount {
    NeedsCount negative(String negative);
    Builder count(int count);
  }

  /** Collects the parameters of a {@link FiveWorkflow}. Not thread-safe. */
  public static final class Builder implements NeedsImage,
      NeedsPrompt,
      NeedsWidth,
      NeedsHeight,
      NeedsCount {
    private @Nullable InputImage image;
    private @Nullable String prompt;
    private String negative = "";
    private @Nullable Integer width;
    private @Nullable Integer height;
    private @Nullable Integer count;

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

    /** Sets {@code text} of node 2, {@code CLIPTextEncode}. Required. */
    @Override
    public Builder prompt(String prompt) {
      this.prompt = PROMPT.given(prompt);
      return this;
    }

    /** Sets {@code text} of node 3, {@code CLIPTextEncode}. By default empty. */
    @Override
    public Builder negative(String negative) {
      this.negative = NEGATIVE.given(negative);
      return this;
    }

    /** Sets {@code width} of node 4, {@code EmptyLatentImage}. From 16 to 16384; required. */
    @Override
    public Builder width(int width) {
      this.width = WIDTH.inRange(width, 16, 16384, 1);
      return this;
    }

    /** Sets {@code height} of node 4, {@code EmptyLatentImage}. From 16 to 16384; required. */
    @Override
    public Builder height(int height) {
      this.height = HEIGHT.inRange(height, 16, 16384, 1);
      return this;
    }

    /** Sets {@code batch_size} of node 4, {@code EmptyLatentImage}. From 1 to 4096; required. */
    @Override
    public Builder count(int count) {
      this.count = COUNT.inRange(count, 1, 4096, 1);
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public FiveWorkflow build() {
      return new FiveWorkflow(this);
    }
  }
}
