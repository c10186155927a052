// Generated from art.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.Chain;
import dev.weft.workflow.Choice;
import dev.weft.workflow.InputImage;
import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.LinkSource;
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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Runs {@code art.json}. */
@Generated("weft-maven-plugin")
public final class ArtWorkflow implements Workflow<ArtWorkflow.Outputs> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(ArtWorkflow.class, "ArtWorkflow.json").load();
  private static final Parameter BASE = TEMPLATE.parameter("base").sets("3", "model");
  private static final Parameter MODEL = TEMPLATE.parameter("model").sets("7", "model");
  private static final Chain LORA =
      TEMPLATE.chain("lora", "3")
          .joins(0, "model")
          .ids(1000);
  private static final Repeat PICTURE =
      TEMPLATE.repeat("picture", "11", "images.image", 0)
          .takes("10")
          .ids(2000);
  private static final Parameter LORA_LOADER_MODEL_ONLY_STRENGTH_MODEL =
      TEMPLATE.computed("LoraLoaderModelOnly.strength_model", "0.5").sets("3", "strength_model");
  private static final WorkflowOutput ART = TEMPLATE.output("art", "9");
  private static final WorkflowOutput SHEET = TEMPLATE.output("sheet", "12");

  private final Base base;
  private final Model model;
  private final List<Lora> loras;
  private final List<Picture> pictures;

  private ArtWorkflow(Builder builder) {
    this.base = builder.base;
    this.model = builder.model;
    this.loras = builder.loras;
    this.pictures = PICTURE.atLeast(1, builder.pictures);
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder base(Base base) {
    return builder().base(base);
  }

  public static Builder model(Model model) {
    return builder().model(model);
  }

  public static Builder loras(List<Lora> loras) {
    return builder().loras(loras);
  }

  public static Builder lora(UnaryOperator<Lora.Builder> lora) {
    return builder().lora(lora);
  }

  public static Builder pictures(List<Picture> pictures) {
    return builder().pictures(pictures);
  }

  public static Builder picture(UnaryOperator<Picture.Builder> picture) {
    return builder().picture(picture);
  }

  /** What the styles are put on. */
  public Base base() {
    return base;
  }

  /** With the styles, or without. */
  public Model model() {
    return model;
  }

  public List<Lora> loras() {
    return loras;
  }

  public List<Picture> pictures() {
    return pictures;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.base = base;
    builder.model = model;
    builder.loras = loras;
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
        .link(BASE, base.source)
        .link(MODEL, model.source)
        .set(LORA_LOADER_MODEL_ONLY_STRENGTH_MODEL, 0.5)
        .chain(LORA, loras, Lora::applyTo)
        .repeat(PICTURE, pictures, Picture::applyTo)
        .spare("2", base == Base.SD || model == Model.PLAIN, "base and model")
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(ART), outputs.images(SHEET));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArtWorkflow that
        && base.equals(that.base)
        && model.equals(that.model)
        && loras.equals(that.loras)
        && pictures.equals(that.pictures);
  }

  @Override
  public int hashCode() {
    return Objects.hash(base, model, loras, pictures);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(BASE, base)
        .add(MODEL, model)
        .add("loras", loras)
        .add("pictures", pictures)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<ArtWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            ArtWorkflow.class, "ArtWorkflow.schema.json", Builder::new, Builder::build)
            .set(BASE, value -> value.oneOf(Base.values()), Builder::base, ArtWorkflow::base)
            .set(MODEL, value -> value.oneOf(Model.values()), Builder::model, ArtWorkflow::model)
            .list("loras", "lora", Lora.ByName.SETTERS, Builder::loras, ArtWorkflow::loras)
            .list("pictures", "picture", Picture.ByName.SETTERS, Builder::pictures,
                ArtWorkflow::pictures)
            .load();
  }

  /**
   * What a run yields.
   *
   * @param art of node 9, {@code SaveImage}
   * @param sheet of node 12, {@code SaveImage}
   */
  public record Outputs(List<OutputImage> art, List<OutputImage> sheet) {}

  /** The nodes of {@code art.json}. */
  public static final class Nodes {
    /** Node 9, {@code SaveImage}. */
    public static final WorkflowNode ART = TEMPLATE.node("9");

    /** Node 12, {@code SaveImage}. */
    public static final WorkflowNode SHEET = TEMPLATE.node("12");

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

  /** The cases of {@link Builder#base base}. */
  public enum Base implements Choice {
    /** From node 1, {@code CheckpointLoaderSimple}. */
    SD("sd", LinkSource.of("1", 0)),

    /** From node 2, {@code UNETLoader}. */
    FLUX("flux", LinkSource.of("2", 0));

    private final String value;
    private final LinkSource source;

    Base(String value, LinkSource source) {
      this.value = value;
      this.source = source;
    }

    @Override
    public String value() {
      return value;
    }
  }

  /** The cases of {@link Builder#model model}. */
  public enum Model implements Choice {
    /** From node 3, {@code LoraLoaderModelOnly}. */
    STYLED("styled", LinkSource.of("3", 0)),

    /** From node 1, {@code CheckpointLoaderSimple}. */
    PLAIN("plain", LinkSource.of("1", 0));

    private final String value;
    private final LinkSource source;

    Model(String value, LinkSource source) {
      this.value = value;
      this.source = source;
    }

    @Override
    public String value() {
      return value;
    }
  }

  /** One of {@link ArtWorkflow.Builder#loras lora}. */
  public static final class Lora {
    private static final Parameter NAME = TEMPLATE.parameter("name").sets("3", "lora_name");

    private final String name;

    private Lora(Builder builder) {
      this.name = builder.name;
    }

    /** Begins with every parameter at its default. */
    public static Builder builder() {
      return new Builder();
    }

    public static Builder name(String name) {
      return builder().name(name);
    }

    public String name() {
      return name;
    }

    /** A builder that begins with these values. */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.name = name;
      return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Lora that
          && name.equals(that.name);
    }

    @Override
    public int hashCode() {
      return Objects.hash(name);
    }

    @Override
    public String toString() {
      return WorkflowText.of(this)
          .add(NAME, name)
          .toString();
    }

    private void applyTo(WorkflowRequest.Builder request) {
      request.set(NAME, name);
    }

    /** Joins names of the mapping to setters. */
    private static final class ByName {
      static final ElementSetters<Lora, Builder> SETTERS =
          ElementSetters.of(
              Lora.class, Builder::new, Builder::build, Lora::toBuilder)
              .set(NAME, UntypedValue::asText, Builder::name, Lora::name);
    }

    /** Collects the parameters of a {@link Lora}. Not thread-safe. */
    public static final class Builder {
      private String name = "ink.safetensors";

      private Builder() {}

      /**
       * Sets {@code lora_name} of node 3, {@code LoraLoaderModelOnly}. By default {@code
       * ink.safetensors}.
       */
      public Builder name(String name) {
        this.name = NAME.given(name);
        return this;
      }

      /** Builds from what was set so far; this builder can go on. */
      public Lora build() {
        return new Lora(this);
      }
    }
  }

  /** One of {@link ArtWorkflow.Builder#pictures picture}. */
  public static final class Picture {
    private static final Parameter FILE = TEMPLATE.parameter("file").sets("10", "image");

    private final InputImage file;

    private Picture(Builder builder) {
      this.file = builder.file;
    }

    /** Begins with every parameter at its default. */
    public static Builder builder() {
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

    /** Collects the parameters of a {@link Picture}. Not thread-safe. */
    public static final class Builder {
      private InputImage file = InputImage.onServer("a.png");

      private Builder() {}

      /** Sets {@code image} of node 10, {@code LoadImage}. By default {@code a.png}. */
      public Builder file(InputImage file) {
        this.file = FILE.given(file);
        return this;
      }

      /** As {@link #file(InputImage)}, with a file of this machine. */
      public Builder file(Path file) {
        return file(InputImage.of(FILE.given(file)));
      }

      /** As {@link #file(InputImage)}, with a picture in memory. */
      public Builder file(byte[] file) {
        return file(InputImage.of(FILE.given(file)));
      }

      /** As {@link #file(InputImage)}, with a picture that an earlier job made. */
      public Builder file(OutputImage file) {
        return file(InputImage.of(FILE.given(file)));
      }

      /** Builds from what was set so far; this builder can go on. */
      public Picture build() {
        return new Picture(this);
      }
    }
  }

  /** Collects the parameters of a {@link ArtWorkflow}. Not thread-safe. */
  public static final class Builder {
    private Base base = Base.SD;
    private Model model = Model.STYLED;
    private List<Lora> loras = List.of();
    private List<Picture> pictures = List.of();

    private Builder() {}

    /**
     * What the styles are put on. By default {@code sd}.
     *
     * <p>Chooses what {@code model} of node 3, {@code LoraLoaderModelOnly}, takes.
     */
    public Builder base(Base base) {
      this.base = BASE.given(base);
      return this;
    }

    /**
     * With the styles, or without. By default {@code styled}.
     *
     * <p>Chooses what {@code model} of node 7, {@code KSampler}, takes.
     */
    public Builder model(Model model) {
      this.model = MODEL.given(model);
      return this;
    }

    /** All of them, in place of those there are. Up to 4; none by default. */
    public Builder loras(List<Lora> loras) {
      this.loras = LORA.atMost(4, loras);
      return this;
    }

    /**
     * Adds one behind those there are; the first is the nearest to the source. Up to 4; none by
     * default.
     */
    public Builder lora(UnaryOperator<Lora.Builder> lora) {
      this.loras = LORA.added(4, loras, lora.apply(Lora.builder()).build());
      return this;
    }

    /** All of them, in place of those there are. 1 to 4; none by default. */
    public Builder pictures(List<Picture> pictures) {
      this.pictures = PICTURE.atMost(4, pictures);
      return this;
    }

    /** Adds one behind those there are. 1 to 4; none by default. */
    public Builder picture(UnaryOperator<Picture.Builder> picture) {
      this.pictures = PICTURE.added(4, pictures, picture.apply(Picture.builder()).build());
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public ArtWorkflow build() {
      return new ArtWorkflow(this);
    }
  }
}
