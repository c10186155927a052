// Generated from art.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.Choice;
import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.OutputImage;
import dev.weft.workflow.OutputVideo;
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
  private static final Parameter BY = TEMPLATE.parameter("by").sets("2", "resize_type");
  private static final Parameter WIDTH = TEMPLATE.parameter("width").sets("2", "resize_type.width");
  private static final Parameter CROP = TEMPLATE.parameter("crop").sets("2", "resize_type.crop");
  private static final Parameter MULTIPLIER =
      TEMPLATE.parameter("multiplier").sets("2", "resize_type.multiplier");
  private static final Parameter CODEC = TEMPLATE.parameter("codec").sets("5", "format.codec");
  private static final Parameter QUALITY =
      TEMPLATE.parameter("quality").sets("5", "format.codec.encoding.crf");
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "3");
  private static final WorkflowOutput FILM = TEMPLATE.output("film", "5");

  private final By by;
  private final int width;
  private final Crop crop;
  private final double multiplier;
  private final Codec codec;
  private final double quality;

  private ArtWorkflow(Builder builder) {
    this.by = builder.by;
    this.width = builder.width;
    this.crop = builder.crop;
    this.multiplier = builder.multiplier;
    this.codec = builder.codec;
    this.quality = builder.quality;
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder by(By by) {
    return builder().by(by);
  }

  public static Builder width(int width) {
    return builder().width(width);
  }

  public static Builder crop(Crop crop) {
    return builder().crop(crop);
  }

  public static Builder multiplier(double multiplier) {
    return builder().multiplier(multiplier);
  }

  public static Builder codec(Codec codec) {
    return builder().codec(codec);
  }

  public static Builder quality(double quality) {
    return builder().quality(quality);
  }

  /** How the size is told. */
  public By by() {
    return by;
  }

  public int width() {
    return width;
  }

  public Crop crop() {
    return crop;
  }

  public double multiplier() {
    return multiplier;
  }

  public Codec codec() {
    return codec;
  }

  /** Lower is better. */
  public double quality() {
    return quality;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.by = by;
    builder.width = width;
    builder.crop = crop;
    builder.multiplier = multiplier;
    builder.codec = codec;
    builder.quality = quality;
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
        .set(BY, by)
        .set(WIDTH, width)
        .set(CROP, crop)
        .set(MULTIPLIER, multiplier)
        .set(CODEC, codec)
        .set(QUALITY, quality)
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(IMAGES), outputs.videos(FILM));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArtWorkflow that
        && by.equals(that.by)
        && width == that.width
        && crop.equals(that.crop)
        && Double.compare(multiplier, that.multiplier) == 0
        && codec.equals(that.codec)
        && Double.compare(quality, that.quality) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(by, width, crop, multiplier, codec, quality);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(BY, by)
        .add(WIDTH, width)
        .add(CROP, crop)
        .add(MULTIPLIER, multiplier)
        .add(CODEC, codec)
        .add(QUALITY, quality)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<ArtWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            ArtWorkflow.class, "ArtWorkflow.schema.json", Builder::new, Builder::build)
            .set(BY, value -> value.oneOf(By.values()), Builder::by, ArtWorkflow::by)
            .set(WIDTH, UntypedValue::asInt, Builder::width, ArtWorkflow::width)
            .set(CROP, value -> new Crop(value.asText()), Builder::crop, ArtWorkflow::crop)
            .set(MULTIPLIER, UntypedValue::asDouble, Builder::multiplier, ArtWorkflow::multiplier)
            .set(CODEC, value -> value.oneOf(Codec.values()), Builder::codec, ArtWorkflow::codec)
            .set(QUALITY, UntypedValue::asDouble, Builder::quality, ArtWorkflow::quality)
            .load();
  }

  /**
   * What a run yields.
   *
   * @param images of node 3, {@code SaveImage}
   * @param film of node 5, {@code SaveVideo}
   */
  public record Outputs(List<OutputImage> images, List<OutputVideo> film) {}

  /** The nodes of {@code art.json}. */
  public static final class Nodes {
    /** Node 3, {@code SaveImage}. */
    public static final WorkflowNode IMAGES = TEMPLATE.node("3");

    /** Node 5, {@code SaveVideo}. */
    public static final WorkflowNode FILM = TEMPLATE.node("5");

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

  /** What {@link Builder#by by} takes. */
  public enum By implements Choice {
    SCALE___DIMENSIONS("scale dimensions"),
    SCALE___BY___MULTIPLIER("scale by multiplier"),
    SCALE___WIDTH("scale width");

    private final String value;

    By(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }
  }

  /** What {@link Builder#crop crop} takes: one of the constants, or any other value. */
  public record Crop(String value) implements Choice {
    public static final Crop DISABLED = new Crop("disabled");
    public static final Crop CENTER = new Crop("center");

    public Crop {
      Objects.requireNonNull(value, "value");
    }
  }

  /** What {@link Builder#codec codec} takes. */
  public enum Codec implements Choice {
    H264("h264"),
    AV1("av1");

    private final String value;

    Codec(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }
  }

  /** Collects the parameters of a {@link ArtWorkflow}. Not thread-safe. */
  public static final class Builder {
    private By by = By.SCALE___DIMENSIONS;
    private int width = 512;
    private Crop crop = Crop.CENTER;
    private double multiplier = 2.0;
    private Codec codec = Codec.H264;
    private double quality = 23.0;

    private Builder() {}

    /**
     * How the size is told. By default {@code scale dimensions}.
     *
     * <p>Sets {@code resize_type} of node 2, {@code ResizeImageMaskNode}.
     */
    public Builder by(By by) {
      this.by = BY.given(by);
      return this;
    }

    /**
     * Sets {@code resize_type.width} of node 2, {@code ResizeImageMaskNode}. From 0 to 16384; by
     * default 512.
     */
    public Builder width(int width) {
      this.width = WIDTH.inRange(width, 0, 16384, 1);
      return this;
    }

    /**
     * Sets {@code resize_type.crop} of node 2, {@code ResizeImageMaskNode}. By default {@code
     * center}.
     */
    public Builder crop(Crop crop) {
      this.crop = CROP.given(crop);
      return this;
    }

    /**
     * Sets {@code resize_type.multiplier} of node 2, {@code ResizeImageMaskNode}. From 0.01 to 8;
     * by default 2.
     */
    public Builder multiplier(double multiplier) {
      this.multiplier = MULTIPLIER.inRange(multiplier, 0.01, 8.0, 0);
      return this;
    }

    /** Sets {@code format.codec} of node 5, {@code SaveVideo}. By default {@code h264}. */
    public Builder codec(Codec codec) {
      this.codec = CODEC.given(codec);
      return this;
    }

    /**
     * Lower is better. From 0 to 63; by default 23.0.
     *
     * <p>Sets {@code format.codec.encoding.crf} of node 5, {@code SaveVideo}.
     */
    public Builder quality(double quality) {
      this.quality = QUALITY.inRange(quality, 0.0, 63.0, 0);
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public ArtWorkflow build() {
      return new ArtWorkflow(this);
    }
  }
}
