// Generated from art.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.Bypass;
import dev.weft.workflow.InputImage;
import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.Mute;
import dev.weft.workflow.OutputImage;
import dev.weft.workflow.Parameter;
import dev.weft.workflow.Repeat;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.WorkflowNode;
import dev.weft.workflow.WorkflowOutput;
import dev.weft.workflow.WorkflowRequest;
import dev.weft.workflow.WorkflowTemplate;
import dev.weft.workflow.WorkflowText;
import dev.weft.workflow.WorkflowValues;
import dev.weft.workflow.descriptor.ElementSetters;
import dev.weft.workflow.descriptor.RecallException;
import dev.weft.workflow.descriptor.UntypedValue;
import dev.weft.workflow.descriptor.WorkflowDescriptor;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Runs {@code art.json}. */
@Generated("weft-maven-plugin")
public final class ArtWorkflow implements Workflow<ArtWorkflow.Outputs> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(ArtWorkflow.class, "ArtWorkflow.json")
          .optional("3", "image1")
          .load();
  private static final Repeat PICTURE =
      TEMPLATE.repeat("picture", "3", "image", 1)
          .takes("2", "1")
          .ids(1000)
          .optional();
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "4");

  private final List<Picture> pictures;

  private ArtWorkflow(Builder builder) {
    this.pictures = builder.pictures;
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder pictures(List<Picture> pictures) {
    return builder().pictures(pictures);
  }

  public static Builder picture(Function<? super Picture.NeedsFile, Picture.Builder> picture) {
    return builder().picture(picture);
  }

  public List<Picture> pictures() {
    return pictures;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.pictures = pictures;
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
        .repeat(PICTURE, pictures, Picture::applyTo)
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(IMAGES));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArtWorkflow that
        && pictures.equals(that.pictures);
  }

  @Override
  public int hashCode() {
    return Objects.hash(pictures);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add("pictures", pictures)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<ArtWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            ArtWorkflow.class, "ArtWorkflow.schema.json", Builder::new, Builder::build)
            .list("pictures", "picture", Picture.ByName.SETTERS, Builder::pictures,
                ArtWorkflow::pictures)
            .load();
  }

  /**
   * What a run yields.
   *
   * @param images of node 4, {@code SaveImage}
   */
  public record Outputs(List<OutputImage> images) {}

  /** The nodes of {@code art.json}. */
  public static final class Nodes {
    /** Node 4, {@code SaveImage}. */
    public static final WorkflowNode IMAGES = TEMPLATE.node("4");

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

  /** One of {@link ArtWorkflow.Builder#pictures picture}. */
  public static final class Picture {
    private static final Parameter FILE = TEMPLATE.parameter("file").sets("1", "image");
    private static final Parameter SCALE = TEMPLATE.parameter("scale").sets("2", "scale_by");
    private static final Bypass IMAGE_SCALE_BY_BYPASS = TEMPLATE.bypass("2").joins(0, "image");
    private static final Mute LOAD_IMAGE_MUTE = TEMPLATE.mute("1");

    private final InputImage file;
    private final double scale;
    private final boolean scaled;
    private final boolean shown;

    private Picture(Builder builder) {
      this.file = FILE.given(builder.file);
      this.scale = builder.scale;
      this.scaled = builder.scaled;
      this.shown = builder.shown;
    }

    /** Begins with every parameter at its default. */
    public static NeedsFile builder() {
      return new Builder();
    }

    public static Builder file(InputImage file) {
      return builder().file(file);
    }

    public static Builder file(Path file) {
      return builder().file(file);
    }

    public static Builder file(byte[] file) {
      return builder().file(file);
    }

    public static Builder file(OutputImage file) {
      return builder().file(file);
    }

    public static NeedsFile scale(double scale) {
      return builder().scale(scale);
    }

    public static NeedsFile scaled(boolean scaled) {
      return builder().scaled(scaled);
    }

    public static NeedsFile shown(boolean shown) {
      return builder().shown(shown);
    }

    public InputImage file() {
      return file;
    }

    public double scale() {
      return scale;
    }

    /** Off sends it in its own size. */
    public boolean scaled() {
      return scaled;
    }

    /** Off leaves its place on the wall empty. */
    public boolean shown() {
      return shown;
    }

    /** A builder that begins with these values. */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.file = file;
      builder.scale = scale;
      builder.scaled = scaled;
      builder.shown = shown;
      return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Picture that
          && file.equals(that.file)
          && Double.compare(scale, that.scale) == 0
          && scaled == that.scaled
          && shown == that.shown;
    }

    @Override
    public int hashCode() {
      return Objects.hash(file, scale, scaled, shown);
    }

    @Override
    public String toString() {
      return WorkflowText.of(this)
          .add(FILE, file)
          .add(SCALE, scale)
          .add("scaled", scaled)
          .add("shown", shown)
          .toString();
    }

    private void applyTo(WorkflowRequest.Builder request) {
      request
          .set(FILE, file)
          .set(SCALE, scale)
          .bypass(IMAGE_SCALE_BY_BYPASS, !scaled, "scaled = false")
          .mute(LOAD_IMAGE_MUTE, !shown, "shown = false");
    }

    /** Joins names of the mapping to setters. */
    private static final class ByName {
      static final ElementSetters<Picture, Builder> SETTERS =
          ElementSetters.of(
              Picture.class, Builder::new, Builder::build, Picture::toBuilder)
              .set(FILE, UntypedValue::asImage, Builder::file, Picture::file)
              .set(SCALE, UntypedValue::asDouble, Builder::scale, Picture::scale)
              .set("scaled", UntypedValue::asBoolean, Builder::scaled, Picture::scaled)
              .set("shown", UntypedValue::asBoolean, Builder::shown, Picture::shown);
    }

    /** A builder that still needs {@link Builder#file file}. */
    public interface NeedsFile {
      Builder file(InputImage file);
      Builder file(Path file);
      Builder file(byte[] file);
      Builder file(OutputImage file);
      NeedsFile scale(double scale);
      NeedsFile scaled(boolean scaled);
      NeedsFile shown(boolean shown);
    }

    /** Collects the parameters of a {@link Picture}. Not thread-safe. */
    public static final class Builder implements NeedsFile {
      private @Nullable InputImage file;
      private double scale = 0.5;
      private boolean scaled = true;
      private boolean shown = true;

      private Builder() {}

      /** Sets {@code image} of node 1, {@code LoadImage}. Required. */
      @Override
      public Builder file(InputImage file) {
        this.file = FILE.given(file);
        return this;
      }

      /** As {@link #file(InputImage)}, with a file of this machine. */
      @Override
      public Builder file(Path file) {
        return file(InputImage.of(FILE.given(file)));
      }

      /** As {@link #file(InputImage)}, with a picture in memory. */
      @Override
      public Builder file(byte[] file) {
        return file(InputImage.of(FILE.given(file)));
      }

      /** As {@link #file(InputImage)}, with a picture that an earlier job made. */
      @Override
      public Builder file(OutputImage file) {
        return file(InputImage.of(FILE.given(file)));
      }

      /** Sets {@code scale_by} of node 2, {@code ImageScaleBy}. From 0.1 to 1; by default 0.5. */
      @Override
      public Builder scale(double scale) {
        this.scale = SCALE.inRange(scale, 0.1, 1.0, 0);
        return this;
      }

      /**
       * Off sends it in its own size. On by default.
       *
       * <p>Off bypasses node 2, {@code ImageScaleBy} of this element.
       */
      @Override
      public Builder scaled(boolean scaled) {
        this.scaled = scaled;
        return this;
      }

      /**
       * Off leaves its place on the wall empty. On by default.
       *
       * <p>Off mutes node 1, {@code LoadImage}, and with it node 2, {@code ImageScaleBy} of this
       * element.
       */
      @Override
      public Builder shown(boolean shown) {
        this.shown = shown;
        return this;
      }

      /** Builds from what was set so far; this builder can go on. */
      public Picture build() {
        return new Picture(this);
      }
    }
  }

  /** Collects the parameters of a {@link ArtWorkflow}. Not thread-safe. */
  public static final class Builder {
    private List<Picture> pictures = List.of();

    private Builder() {}

    /** All of them, in place of those there are. Up to 4; none by default. */
    public Builder pictures(List<Picture> pictures) {
      this.pictures = PICTURE.atMost(4, pictures);
      return this;
    }

    /** Adds one behind those there are. Up to 4; none by default. */
    public Builder picture(Function<? super Picture.NeedsFile, Picture.Builder> picture) {
      this.pictures = PICTURE.added(4, pictures, picture.apply(Picture.builder()).build());
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public ArtWorkflow build() {
      return new ArtWorkflow(this);
    }
  }
}
