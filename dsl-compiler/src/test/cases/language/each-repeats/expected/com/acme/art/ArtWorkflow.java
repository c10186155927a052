// Generated from art.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.InputImage;
import dev.weft.workflow.JobOutputs;
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
      WorkflowTemplate.from(ArtWorkflow.class, "ArtWorkflow.json").load();
  private static final Repeat PICTURE =
      TEMPLATE.repeat("picture", "2", "images.image", 0)
          .takes("1")
          .ids(1000);
  private static final Repeat LAYER =
      TEMPLATE.repeat("layer", "6", "image", 1)
          .takes("4")
          .ids(2000);
  private static final Repeat LORA = TEMPLATE.repeat("lora", "7", "lora_", 1);
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "3");

  private final List<Picture> pictures;
  private final List<Layer> layers;
  private final List<Lora> loras;

  private ArtWorkflow(Builder builder) {
    this.pictures = PICTURE.atLeast(1, builder.pictures);
    this.layers = LAYER.atLeast(1, builder.layers);
    this.loras = builder.loras;
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

  public static Builder layers(List<Layer> layers) {
    return builder().layers(layers);
  }

  public static Builder layer(Function<? super Layer.NeedsFile, Layer.Builder> layer) {
    return builder().layer(layer);
  }

  public static Builder loras(List<Lora> loras) {
    return builder().loras(loras);
  }

  public static Builder lora(Function<? super Lora.NeedsName, Lora.Builder> lora) {
    return builder().lora(lora);
  }

  public List<Picture> pictures() {
    return pictures;
  }

  public List<Layer> layers() {
    return layers;
  }

  public List<Lora> loras() {
    return loras;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.pictures = pictures;
    builder.layers = layers;
    builder.loras = loras;
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
        .repeat(LAYER, layers, Layer::applyTo)
        .repeat(LORA, loras, Lora::applyTo)
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(IMAGES));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArtWorkflow that
        && pictures.equals(that.pictures)
        && layers.equals(that.layers)
        && loras.equals(that.loras);
  }

  @Override
  public int hashCode() {
    return Objects.hash(pictures, layers, loras);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add("pictures", pictures)
        .add("layers", layers)
        .add("loras", loras)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<ArtWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            ArtWorkflow.class, "ArtWorkflow.schema.json", Builder::new, Builder::build)
            .list("pictures", "picture", Picture.ByName.SETTERS, Builder::pictures,
                ArtWorkflow::pictures)
            .list("layers", "layer", Layer.ByName.SETTERS, Builder::layers, ArtWorkflow::layers)
            .list("loras", "lora", Lora.ByName.SETTERS, Builder::loras, ArtWorkflow::loras)
            .load();
  }

  /**
   * What a run yields.
   *
   * @param images of node 3, {@code SaveImage}
   */
  public record Outputs(List<OutputImage> images) {}

  /** The nodes of {@code art.json}. */
  public static final class Nodes {
    /** Node 3, {@code SaveImage}. */
    public static final WorkflowNode IMAGES = TEMPLATE.node("3");

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

    private final InputImage file;

    private Picture(Builder builder) {
      this.file = FILE.given(builder.file);
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

    public InputImage file() {
      return file;
    }

    /** A builder that begins with these values. */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.file = file;
      return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Picture that
          && file.equals(that.file);
    }

    @Override
    public int hashCode() {
      return Objects.hash(file);
    }

    @Override
    public String toString() {
      return WorkflowText.of(this)
          .add(FILE, file)
          .toString();
    }

    private void applyTo(WorkflowRequest.Builder request) {
      request.set(FILE, file);
    }

    /** Joins names of the mapping to setters. */
    private static final class ByName {
      static final ElementSetters<Picture, Builder> SETTERS =
          ElementSetters.of(
              Picture.class, Builder::new, Builder::build, Picture::toBuilder)
              .set(FILE, UntypedValue::asImage, Builder::file, Picture::file);
    }

    /** A builder that still needs {@link Builder#file file}. */
    public interface NeedsFile {
      Builder file(InputImage file);
      Builder file(Path file);
      Builder file(byte[] file);
      Builder file(OutputImage file);
    }

    /** Collects the parameters of a {@link Picture}. Not thread-safe. */
    public static final class Builder implements NeedsFile {
      private @Nullable InputImage file;

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

      /** Builds from what was set so far; this builder can go on. */
      public Picture build() {
        return new Picture(this);
      }
    }
  }

  /** One of {@link ArtWorkflow.Builder#layers layer}. */
  public static final class Layer {
    private static final Parameter FILE = TEMPLATE.parameter("file").sets("4", "image");

    private final InputImage file;

    private Layer(Builder builder) {
      this.file = FILE.given(builder.file);
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

    public InputImage file() {
      return file;
    }

    /** A builder that begins with these values. */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.file = file;
      return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Layer that
          && file.equals(that.file);
    }

    @Override
    public int hashCode() {
      return Objects.hash(file);
    }

    @Override
    public String toString() {
      return WorkflowText.of(this)
          .add(FILE, file)
          .toString();
    }

    private void applyTo(WorkflowRequest.Builder request) {
      request.set(FILE, file);
    }

    /** Joins names of the mapping to setters. */
    private static final class ByName {
      static final ElementSetters<Layer, Builder> SETTERS =
          ElementSetters.of(
              Layer.class, Builder::new, Builder::build, Layer::toBuilder)
              .set(FILE, UntypedValue::asImage, Builder::file, Layer::file);
    }

    /** A builder that still needs {@link Builder#file file}. */
    public interface NeedsFile {
      Builder file(InputImage file);
      Builder file(Path file);
      Builder file(byte[] file);
      Builder file(OutputImage file);
    }

    /** Collects the parameters of a {@link Layer}. Not thread-safe. */
    public static final class Builder implements NeedsFile {
      private @Nullable InputImage file;

      private Builder() {}

      /** Sets {@code image} of node 4, {@code LoadImage}. Required. */
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

      /** Builds from what was set so far; this builder can go on. */
      public Layer build() {
        return new Layer(this);
      }
    }
  }

  /** One of {@link ArtWorkflow.Builder#loras lora}. */
  public static final class Lora {
    private static final Parameter NAME = TEMPLATE.parameter("name").sets("7", "lora_1", "lora");
    private static final Parameter STRENGTH =
        TEMPLATE.parameter("strength").sets("7", "lora_1", "strength");

    private final String name;
    private final double strength;

    private Lora(Builder builder) {
      this.name = NAME.given(builder.name);
      this.strength = builder.strength;
    }

    /** Begins with every parameter at its default. */
    public static NeedsName builder() {
      return new Builder();
    }

    public static Builder name(String name) {
      return builder().name(name);
    }

    public static NeedsName strength(double strength) {
      return builder().strength(strength);
    }

    public String name() {
      return name;
    }

    public double strength() {
      return strength;
    }

    /** A builder that begins with these values. */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.name = name;
      builder.strength = strength;
      return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Lora that
          && name.equals(that.name)
          && Double.compare(strength, that.strength) == 0;
    }

    @Override
    public int hashCode() {
      return Objects.hash(name, strength);
    }

    @Override
    public String toString() {
      return WorkflowText.of(this)
          .add(NAME, name)
          .add(STRENGTH, strength)
          .toString();
    }

    private void applyTo(WorkflowRequest.Builder request) {
      request
          .set(NAME, name)
          .set(STRENGTH, strength);
    }

    /** Joins names of the mapping to setters. */
    private static final class ByName {
      static final ElementSetters<Lora, Builder> SETTERS =
          ElementSetters.of(
              Lora.class, Builder::new, Builder::build, Lora::toBuilder)
              .set(NAME, UntypedValue::asText, Builder::name, Lora::name)
              .set(STRENGTH, UntypedValue::asDouble, Builder::strength, Lora::strength);
    }

    /** A builder that still needs {@link Builder#name name}. */
    public interface NeedsName {
      Builder name(String name);
      NeedsName strength(double strength);
    }

    /** Collects the parameters of a {@link Lora}. Not thread-safe. */
    public static final class Builder implements NeedsName {
      private @Nullable String name;
      private double strength = 1.0;

      private Builder() {}

      /** Sets {@code lora_1} of node 7, {@code Power Lora Loader (rgthree)}. Required. */
      @Override
      public Builder name(String name) {
        this.name = NAME.given(name);
        return this;
      }

      /** Sets {@code lora_1} of node 7, {@code Power Lora Loader (rgthree)}. By default 1.0. */
      @Override
      public Builder strength(double strength) {
        this.strength = STRENGTH.finite(strength);
        return this;
      }

      /** Builds from what was set so far; this builder can go on. */
      public Lora build() {
        return new Lora(this);
      }
    }
  }

  /** Collects the parameters of a {@link ArtWorkflow}. Not thread-safe. */
  public static final class Builder {
    private List<Picture> pictures = List.of();
    private List<Layer> layers = List.of();
    private List<Lora> loras = List.of();

    private Builder() {}

    /** All of them, in place of those there are. 1 to 50; none by default. */
    public Builder pictures(List<Picture> pictures) {
      this.pictures = PICTURE.atMost(50, pictures);
      return this;
    }

    /** Adds one behind those there are. 1 to 50; none by default. */
    public Builder picture(Function<? super Picture.NeedsFile, Picture.Builder> picture) {
      this.pictures = PICTURE.added(50, pictures, picture.apply(Picture.builder()).build());
      return this;
    }

    /** All of them, in place of those there are. 1 to 3; none by default. */
    public Builder layers(List<Layer> layers) {
      this.layers = LAYER.atMost(3, layers);
      return this;
    }

    /** Adds one behind those there are. 1 to 3; none by default. */
    public Builder layer(Function<? super Layer.NeedsFile, Layer.Builder> layer) {
      this.layers = LAYER.added(3, layers, layer.apply(Layer.builder()).build());
      return this;
    }

    /** All of them, in place of those there are. Up to 10; none by default. */
    public Builder loras(List<Lora> loras) {
      this.loras = LORA.atMost(10, loras);
      return this;
    }

    /** Adds one behind those there are. Up to 10; none by default. */
    public Builder lora(Function<? super Lora.NeedsName, Lora.Builder> lora) {
      this.loras = LORA.added(10, loras, lora.apply(Lora.builder()).build());
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public ArtWorkflow build() {
      return new ArtWorkflow(this);
    }
  }
}
