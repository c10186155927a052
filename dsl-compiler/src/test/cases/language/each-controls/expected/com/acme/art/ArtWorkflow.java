// Generated from art.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.Bypass;
import dev.weft.workflow.Chain;
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
import dev.weft.workflow.descriptor.ElementSetters;
import dev.weft.workflow.descriptor.RecallException;
import dev.weft.workflow.descriptor.UntypedValue;
import dev.weft.workflow.descriptor.WorkflowDescriptor;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Runs {@code art.json}. */
@Generated("weft-maven-plugin")
public final class ArtWorkflow implements Workflow<ArtWorkflow.Outputs> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(ArtWorkflow.class, "ArtWorkflow.json").load();
  private static final Parameter LORAS = TEMPLATE.parameter("loras").sets("5", "steps");
  private static final Chain CONTROL =
      TEMPLATE.chain("control", "10")
          .joins(0, "positive")
          .joins(1, "negative")
          .takes("8")
          .ids(1000);
  private static final Chain LORA =
      TEMPLATE.chain("lora", "11")
          .joins(0, "model")
          .ids(2000);
  private static final Bypass CONTROL_NET_APPLY_ADVANCED_BYPASS =
      TEMPLATE.bypass("10")
          .joins(0, "positive")
          .joins(1, "negative");
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "7");

  private final int loras;
  private final boolean guided;
  private final @Nullable List<Control> controls;
  private final List<Lora> loraList;

  private ArtWorkflow(Builder builder) {
    this.loras = builder.loras;
    this.guided = builder.guided;
    this.controls = builder.controls == null ? null : CONTROL.atLeast(1, builder.controls);
    this.loraList = builder.loraList;
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder loras(int loras) {
    return builder().loras(loras);
  }

  public static Builder guided(boolean guided) {
    return builder().guided(guided);
  }

  public static Builder controls(List<Control> controls) {
    return builder().controls(controls);
  }

  public static Builder control(UnaryOperator<Control.Builder> control) {
    return builder().control(control);
  }

  public static Builder loraList(List<Lora> loraList) {
    return builder().loraList(loraList);
  }

  public static Builder lora(Function<? super Lora.NeedsFile, Lora.Builder> lora) {
    return builder().lora(lora);
  }

  public int loras() {
    return loras;
  }

  public boolean guided() {
    return guided;
  }

  /** Empty where the saved ones are sent. */
  public Optional<List<Control>> controls() {
    return Optional.ofNullable(controls);
  }

  public List<Lora> loraList() {
    return loraList;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.loras = loras;
    builder.guided = guided;
    builder.controls = controls;
    builder.loraList = loraList;
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
        .set(LORAS, loras)
        .chain(CONTROL, controls, Control::applyTo)
        .chain(LORA, loraList, Lora::applyTo)
        .bypass(CONTROL_NET_APPLY_ADVANCED_BYPASS, !guided, "guided = false")
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(IMAGES));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArtWorkflow that
        && loras == that.loras
        && guided == that.guided
        && Objects.equals(controls, that.controls)
        && loraList.equals(that.loraList);
  }

  @Override
  public int hashCode() {
    return Objects.hash(loras, guided, controls, loraList);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(LORAS, loras)
        .add("guided", guided)
        .add("controls", controls)
        .add("loraList", loraList)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<ArtWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            ArtWorkflow.class, "ArtWorkflow.schema.json", Builder::new, Builder::build)
            .set(LORAS, UntypedValue::asInt, Builder::loras, ArtWorkflow::loras)
            .set("guided", UntypedValue::asBoolean, Builder::guided, ArtWorkflow::guided)
            .list("controls", "control", Control.ByName.SETTERS, Builder::controls,
                ArtWorkflow::controls)
            .list("loraList", "lora", Lora.ByName.SETTERS, Builder::loraList,
                ArtWorkflow::loraList)
            .load();
  }

  /**
   * What a run yields.
   *
   * @param images of node 7, {@code SaveImage}
   */
  public record Outputs(List<OutputImage> images) {}

  /** The nodes of {@code art.json}. */
  public static final class Nodes {
    /** Node 7, {@code SaveImage}. */
    public static final WorkflowNode IMAGES = TEMPLATE.node("7");

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

  /** One of {@link ArtWorkflow.Builder#controls control}. */
  public static final class Control {
    private static final Parameter IMAGE = TEMPLATE.parameter("image").sets("8", "image");
    private static final Parameter STRENGTH = TEMPLATE.parameter("strength").sets("10", "strength");

    private final InputImage image;
    private final double strength;

    private Control(Builder builder) {
      this.image = builder.image;
      this.strength = builder.strength;
    }

    /** Begins with every parameter at its default. */
    public static Builder builder() {
      return new Builder();
    }

    public static Builder image(InputImage image) {
      return builder().image(image);
    }

    public static Builder image(Path image) {
      return builder().image(image);
    }

    public static Builder image(byte[] image) {
      return builder().image(image);
    }

    public static Builder image(OutputImage image) {
      return builder().image(image);
    }

    public static Builder strength(double strength) {
      return builder().strength(strength);
    }

    public InputImage image() {
      return image;
    }

    public double strength() {
      return strength;
    }

    /** A builder that begins with these values. */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.image = image;
      builder.strength = strength;
      return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Control that
          && image.equals(that.image)
          && Double.compare(strength, that.strength) == 0;
    }

    @Override
    public int hashCode() {
      return Objects.hash(image, strength);
    }

    @Override
    public String toString() {
      return WorkflowText.of(this)
          .add(IMAGE, image)
          .add(STRENGTH, strength)
          .toString();
    }

    private void applyTo(WorkflowRequest.Builder request) {
      request
          .set(IMAGE, image)
          .set(STRENGTH, strength);
    }

    /** Joins names of the mapping to setters. */
    private static final class ByName {
      static final ElementSetters<Control, Builder> SETTERS =
          ElementSetters.of(
              Control.class, Builder::new, Builder::build, Control::toBuilder)
              .set(IMAGE, UntypedValue::asImage, Builder::image, Control::image)
              .set(STRENGTH, UntypedValue::asDouble, Builder::strength, Control::strength);
    }

    /** Collects the parameters of a {@link Control}. Not thread-safe. */
    public static final class Builder {
      private InputImage image = InputImage.onServer("pose.png");
      private double strength = 1.0;

      private Builder() {}

      /** Sets {@code image} of node 8, {@code LoadImage}. By default {@code pose.png}. */
      public Builder image(InputImage image) {
        this.image = IMAGE.given(image);
        return this;
      }

      /** As {@link #image(InputImage)}, with a file of this machine. */
      public Builder image(Path image) {
        return image(InputImage.of(IMAGE.given(image)));
      }

      /** As {@link #image(InputImage)}, with a picture in memory. */
      public Builder image(byte[] image) {
        return image(InputImage.of(IMAGE.given(image)));
      }

      /** As {@link #image(InputImage)}, with a picture that an earlier job made. */
      public Builder image(OutputImage image) {
        return image(InputImage.of(IMAGE.given(image)));
      }

      /**
       * Sets {@code strength} of node 10, {@code ControlNetApplyAdvanced}. From 0 to 10; by default
       * 1.
       */
      public Builder strength(double strength) {
        this.strength = STRENGTH.inRange(strength, 0.0, 10.0, 0);
        return this;
      }

      /** Builds from what was set so far; this builder can go on. */
      public Control build() {
        return new Control(this);
      }
    }
  }

  /** One of {@link ArtWorkflow.Builder#loraList lora}. */
  public static final class Lora {
    private static final Parameter FILE = TEMPLATE.parameter("file").sets("11", "lora_name");
    private static final Parameter SEED = TEMPLATE.parameter("seed").sets("11", "strength_model");

    private final String file;
    private final double seed;

    private Lora(Builder builder) {
      this.file = FILE.given(builder.file);
      this.seed = builder.seed;
    }

    /** Begins with every parameter at its default. */
    public static NeedsFile builder() {
      return new Builder();
    }

    public static Builder file(String file) {
      return builder().file(file);
    }

    public static NeedsFile seed(double seed) {
      return builder().seed(seed);
    }

    public String file() {
      return file;
    }

    public double seed() {
      return seed;
    }

    /** A builder that begins with these values. */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.file = file;
      builder.seed = seed;
      return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Lora that
          && file.equals(that.file)
          && Double.compare(seed, that.seed) == 0;
    }

    @Override
    public int hashCode() {
      return Objects.hash(file, seed);
    }

    @Override
    public String toString() {
      return WorkflowText.of(this)
          .add(FILE, file)
          .add(SEED, seed)
          .toString();
    }

    private void applyTo(WorkflowRequest.Builder request) {
      request
          .set(FILE, file)
          .set(SEED, seed);
    }

    /** Joins names of the mapping to setters. */
    private static final class ByName {
      static final ElementSetters<Lora, Builder> SETTERS =
          ElementSetters.of(
              Lora.class, Builder::new, Builder::build, Lora::toBuilder)
              .set(FILE, UntypedValue::asText, Builder::file, Lora::file)
              .set(SEED, UntypedValue::asDouble, Builder::seed, Lora::seed);
    }

    /** A builder that still needs {@link Builder#file file}. */
    public interface NeedsFile {
      Builder file(String file);
      NeedsFile seed(double seed);
    }

    /** Collects the parameters of a {@link Lora}. Not thread-safe. */
    public static final class Builder implements NeedsFile {
      private @Nullable String file;
      private double seed = 1.0;

      private Builder() {}

      /** Sets {@code lora_name} of node 11, {@code LoraLoaderModelOnly}. Required. */
      @Override
      public Builder file(String file) {
        this.file = FILE.given(file);
        return this;
      }

      /**
       * Sets {@code strength_model} of node 11, {@code LoraLoaderModelOnly}. From -100 to 100; by
       * default 1.0.
       */
      @Override
      public Builder seed(double seed) {
        this.seed = SEED.inRange(seed, -100.0, 100.0, 0);
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
    private int loras = 20;
    private boolean guided = true;
    private @Nullable List<Control> controls;
    private List<Lora> loraList = List.of();

    private Builder() {}

    /** Sets {@code steps} of node 5, {@code KSampler}. From 1 to 10000; by default 20. */
    public Builder loras(int loras) {
      this.loras = LORAS.inRange(loras, 1, 10000, 1);
      return this;
    }

    /** Off bypasses node 10, {@code ControlNetApplyAdvanced}. On by default. */
    public Builder guided(boolean guided) {
      this.guided = guided;
      return this;
    }

    /** All of them, in place of those there are. 1 to 4; by default those saved. */
    public Builder controls(List<Control> controls) {
      this.controls = CONTROL.atMost(4, controls);
      return this;
    }

    /**
     * Adds one behind those there are; the first is the nearest to the source. 1 to 4; by default
     * those saved.
     */
    public Builder control(UnaryOperator<Control.Builder> control) {
      this.controls = CONTROL.added(4, controls, control.apply(Control.builder()).build());
      return this;
    }

    /** All of them, in place of those there are. Up to 8; none by default. */
    public Builder loraList(List<Lora> loraList) {
      this.loraList = LORA.atMost(8, loraList);
      return this;
    }

    /**
     * Adds one behind those there are; the first is the nearest to the source. Up to 8; none by
     * default.
     */
    public Builder lora(Function<? super Lora.NeedsFile, Lora.Builder> lora) {
      this.loraList = LORA.added(8, loraList, lora.apply(Lora.builder()).build());
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public ArtWorkflow build() {
      return new ArtWorkflow(this);
    }
  }
}
