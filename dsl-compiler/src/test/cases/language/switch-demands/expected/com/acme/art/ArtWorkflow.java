// Generated from art.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.Bypass;
import dev.weft.workflow.Choice;
import dev.weft.workflow.InputImage;
import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.LinkSource;
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
  private static final Parameter PHOTO = TEMPLATE.parameter("photo").sets("10", "image");
  private static final Parameter UPSCALER = TEMPLATE.parameter("upscaler").sets("14", "model_name");
  private static final Parameter WIDTH = TEMPLATE.parameter("width").sets("5", "width");
  private static final Parameter HEIGHT = TEMPLATE.parameter("height").sets("5", "height");
  private static final Parameter START = TEMPLATE.parameter("start").sets("3", "latent_image");
  private static final Bypass IMAGE_UPSCALE_WITH_MODEL_BYPASS =
      TEMPLATE.bypass("15").joins(0, "image");
  private static final WorkflowOutput FINALS = TEMPLATE.output("finals", "9");

  private final @Nullable InputImage photo;
  private final @Nullable String upscaler;
  private final @Nullable Integer width;
  private final @Nullable Integer height;
  private final boolean enlarge;
  private final Start start;

  private ArtWorkflow(Builder builder) {
    this.photo = builder.photo;
    this.upscaler = builder.upscaler;
    this.width = builder.width;
    this.height = builder.height;
    this.enlarge = builder.enlarge;
    this.start = builder.start;
    if (start == Start.BLANK && width == null) {
      throw new IllegalArgumentException(
          WorkflowText.about("width must be set")
              .add(START, start)
              .toString());
    }
    if (start == Start.BLANK && height == null) {
      throw new IllegalArgumentException(
          WorkflowText.about("height must be set")
              .add(START, start)
              .toString());
    }
    if (enlarge && start == Start.PHOTO && upscaler == null) {
      throw new IllegalArgumentException(
          WorkflowText.about("upscaler must be set")
              .add("enlarge", enlarge)
              .add(START, start)
              .toString());
    }
    if (!(start != Start.PHOTO || photo != null)) {
      throw new IllegalArgumentException(
          WorkflowText.about("a photo to start from is needed")
              .addOptional(PHOTO, photo, WorkflowText::add)
              .add(START, start)
              .toString());
    }
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder photo(InputImage photo) {
    return builder().photo(photo);
  }

  public static Builder photo(Path photo) {
    return builder().photo(photo);
  }

  public static Builder photo(byte[] photo) {
    return builder().photo(photo);
  }

  public static Builder photo(OutputImage photo) {
    return builder().photo(photo);
  }

  public static Builder upscaler(String upscaler) {
    return builder().upscaler(upscaler);
  }

  public static Builder width(int width) {
    return builder().width(width);
  }

  public static Builder height(int height) {
    return builder().height(height);
  }

  public static Builder enlarge(boolean enlarge) {
    return builder().enlarge(enlarge);
  }

  public static Builder start(Start start) {
    return builder().start(start);
  }

  public Optional<InputImage> photo() {
    return Optional.ofNullable(photo);
  }

  public Optional<String> upscaler() {
    return Optional.ofNullable(upscaler);
  }

  public Optional<Integer> width() {
    return Optional.ofNullable(width);
  }

  public Optional<Integer> height() {
    return Optional.ofNullable(height);
  }

  /** Make more of a small photo. */
  public boolean enlarge() {
    return enlarge;
  }

  public Start start() {
    return start;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.photo = photo;
    builder.upscaler = upscaler;
    builder.width = width;
    builder.height = height;
    builder.enlarge = enlarge;
    builder.start = start;
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
        .setOptional(PHOTO, photo, WorkflowRequest.Builder::set)
        .setOptional(UPSCALER, upscaler, WorkflowRequest.Builder::set)
        .setOptional(WIDTH, width, WorkflowRequest.Builder::set)
        .setOptional(HEIGHT, height, WorkflowRequest.Builder::set)
        .link(START, start.source)
        .bypass(IMAGE_UPSCALE_WITH_MODEL_BYPASS, !enlarge, "enlarge = false")
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(FINALS));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArtWorkflow that
        && Objects.equals(photo, that.photo)
        && Objects.equals(upscaler, that.upscaler)
        && Objects.equals(width, that.width)
        && Objects.equals(height, that.height)
        && enlarge == that.enlarge
        && start.equals(that.start);
  }

  @Override
  public int hashCode() {
    return Objects.hash(photo, upscaler, width, height, enlarge, start);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .addOptional(PHOTO, photo, WorkflowText::add)
        .addOptional(UPSCALER, upscaler, WorkflowText::add)
        .addOptional(WIDTH, width, WorkflowText::add)
        .addOptional(HEIGHT, height, WorkflowText::add)
        .add("enlarge", enlarge)
        .add(START, start)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<ArtWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            ArtWorkflow.class, "ArtWorkflow.schema.json", Builder::new, Builder::build)
            .set(PHOTO, UntypedValue::asImage, Builder::photo, ArtWorkflow::photo)
            .set(UPSCALER, UntypedValue::asText, Builder::upscaler, ArtWorkflow::upscaler)
            .set(WIDTH, UntypedValue::asInt, Builder::width, ArtWorkflow::width)
            .set(HEIGHT, UntypedValue::asInt, Builder::height, ArtWorkflow::height)
            .set("enlarge", UntypedValue::asBoolean, Builder::enlarge, ArtWorkflow::enlarge)
            .set(START, value -> value.oneOf(Start.values()), Builder::start, ArtWorkflow::start)
            .load();
  }

  /**
   * What a run yields.
   *
   * @param finals of node 9, {@code SaveImage}
   */
  public record Outputs(List<OutputImage> finals) {}

  /** The nodes of {@code art.json}. */
  public static final class Nodes {
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

  /** The cases of {@link Builder#start start}. */
  public enum Start implements Choice {
    /** From node 5, {@code EmptyLatentImage}. */
    BLANK("blank", LinkSource.of("5", 0).without("12", "13")),

    /** From node 12, {@code VAEEncode}. */
    PHOTO("photo", LinkSource.of("12", 0));

    private final String value;
    private final LinkSource source;

    Start(String value, LinkSource source) {
      this.value = value;
      this.source = source;
    }

    @Override
    public String value() {
      return value;
    }
  }

  /** Collects the parameters of a {@link ArtWorkflow}. Not thread-safe. */
  public static final class Builder {
    private @Nullable InputImage photo;
    private @Nullable String upscaler;
    private @Nullable Integer width;
    private @Nullable Integer height;
    private boolean enlarge = false;
    private Start start = Start.BLANK;

    private Builder() {}

    /**
     * Sets {@code image} of node 10, {@code LoadImage}. Left out unless set.
     *
     * <p>Checked by {@link #build()}: {@code start != photo || given(photo)}.
     */
    public Builder photo(InputImage photo) {
      this.photo = PHOTO.given(photo);
      return this;
    }

    /** As {@link #photo(InputImage)}, with a file of this machine. */
    public Builder photo(Path photo) {
      return photo(InputImage.of(PHOTO.given(photo)));
    }

    /** As {@link #photo(InputImage)}, with a picture in memory. */
    public Builder photo(byte[] photo) {
      return photo(InputImage.of(PHOTO.given(photo)));
    }

    /** As {@link #photo(InputImage)}, with a picture that an earlier job made. */
    public Builder photo(OutputImage photo) {
      return photo(InputImage.of(PHOTO.given(photo)));
    }

    /**
     * Sets {@code model_name} of node 14, {@code UpscaleModelLoader}. Left out unless set.
     *
     * <p>Needed by {@link #build()} where <code>enlarge &amp;&amp; start == photo</code>.
     */
    public Builder upscaler(String upscaler) {
      this.upscaler = UPSCALER.given(upscaler);
      return this;
    }

    /**
     * Sets {@code width} of node 5, {@code EmptyLatentImage}. From 16 to 16384; left out unless
     * set.
     *
     * <p>Needed by {@link #build()} where {@code start == blank}.
     */
    public Builder width(int width) {
      this.width = WIDTH.inRange(width, 16, 16384, 1);
      return this;
    }

    /**
     * Sets {@code height} of node 5, {@code EmptyLatentImage}. From 16 to 16384; left out unless
     * set.
     *
     * <p>Needed by {@link #build()} where {@code start == blank}.
     */
    public Builder height(int height) {
      this.height = HEIGHT.inRange(height, 16, 16384, 1);
      return this;
    }

    /**
     * Make more of a small photo. Off by default.
     *
     * <p>Off bypasses node 15, {@code ImageUpscaleWithModel}.
     */
    public Builder enlarge(boolean enlarge) {
      this.enlarge = enlarge;
      return this;
    }

    /**
     * Chooses what {@code latent_image} of node 3, {@code KSampler}, takes. By default {@code
     * blank}.
     *
     * <p>Checked by {@link #build()}: {@code start != photo || given(photo)}.
     */
    public Builder start(Start start) {
      this.start = START.given(start);
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public ArtWorkflow build() {
      return new ArtWorkflow(this);
    }
  }
}
