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
import java.util.Locale;
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
  private static final Parameter STEPS = TEMPLATE.parameter("steps").sets("5", "steps");
  private static final Chain LORA =
      TEMPLATE.chain("lora", "11")
          .joins(0, "model")
          .ids(1000);
  private static final Chain CONTROL =
      TEMPLATE.chain("control", "10")
          .joins(0, "positive")
          .joins(1, "negative")
          .takes("8")
          .ids(2000);
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "7");

  private final int steps;
  private final List<Lora> loras;
  private final List<Control> controls;
  private final int half;

  private ArtWorkflow(Builder builder) {
    this.steps = builder.steps;
    this.loras = builder.loras;
    this.controls = builder.controls;
    this.half = steps / 2;
    toRequest();
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder steps(int steps) {
    return builder().steps(steps);
  }

  public static Builder loras(List<Lora> loras) {
    return builder().loras(loras);
  }

  public static Builder lora(Function<? super Lora.NeedsStyle, Lora.Builder> lora) {
    return builder().lora(lora);
  }

  public static Builder controls(List<Control> controls) {
    return builder().controls(controls);
  }

  public static Builder control(UnaryOperator<Control.Builder> control) {
    return builder().control(control);
  }

  public int steps() {
    return steps;
  }

  public List<Lora> loras() {
    return loras;
  }

  public List<Control> controls() {
    return controls;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.steps = steps;
    builder.loras = loras;
    builder.controls = controls;
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
        .set(STEPS, steps)
        .chain(LORA, loras, (element, request) -> element.applyTo(request, this))
        .chain(CONTROL, controls, (element, request) -> element.applyTo(request, this))
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(IMAGES));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArtWorkflow that
        && steps == that.steps
        && loras.equals(that.loras)
        && controls.equals(that.controls);
  }

  @Override
  public int hashCode() {
    return Objects.hash(steps, loras, controls);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(STEPS, steps)
        .add("loras", loras)
        .add("controls", controls)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<ArtWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            ArtWorkflow.class, "ArtWorkflow.schema.json", Builder::new, Builder::build)
            .set(STEPS, UntypedValue::asInt, Builder::steps, ArtWorkflow::steps)
            .list("loras", "lora", Lora.ByName.SETTERS, Builder::loras, ArtWorkflow::loras)
            .list("controls", "control", Control.ByName.SETTERS, Builder::controls,
                ArtWorkflow::controls)
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

  /** One of {@link ArtWorkflow.Builder#loras lora}. */
  public static final class Lora {
    private static final Parameter STYLE = TEMPLATE.parameter("style");
    private static final Parameter WEIGHT = TEMPLATE.parameter("weight");
    private static final Parameter LORA_NAME =
        TEMPLATE.computed("lora_name", "file").sets("11", "lora_name");
    private static final Parameter STRENGTH_MODEL =
        TEMPLATE.computed("strength_model", "weight / 100.0").sets("11", "strength_model");
    private static final Bypass LORA_LOADER_MODEL_ONLY_BYPASS =
        TEMPLATE.bypass("11").joins(0, "model");

    private final String style;
    private final int weight;
    private final boolean on;

    private Lora(Builder builder) {
      this.style = STYLE.given(builder.style);
      this.weight = builder.weight;
      this.on = builder.on;
    }

    /** Begins with every parameter at its default. */
    public static NeedsStyle builder() {
      return new Builder();
    }

    public static Builder style(String style) {
      return builder().style(style);
    }

    public static NeedsStyle weight(int weight) {
      return builder().weight(weight);
    }

    public static NeedsStyle on(boolean on) {
      return builder().on(on);
    }

    /** The style. */
    public String style() {
      return style;
    }

    public int weight() {
      return weight;
    }

    /** Off keeps it in the list without a use of it. */
    public boolean on() {
      return on;
    }

    /** A builder that begins with these values. */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.style = style;
      builder.weight = weight;
      builder.on = on;
      return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Lora that
          && style.equals(that.style)
          && weight == that.weight
          && on == that.on;
    }

    @Override
    public int hashCode() {
      return Objects.hash(style, weight, on);
    }

    @Override
    public String toString() {
      return WorkflowText.of(this)
          .add(STYLE, style)
          .add(WEIGHT, weight)
          .add("on", on)
          .toString();
    }

    private void applyTo(WorkflowRequest.Builder request, ArtWorkflow workflow) {
      if (weight + workflow.half > 100) {
        throw new IllegalArgumentException(
            WorkflowText.about(style + " is too strong for " + workflow.steps + " steps")
                .add(STYLE, style)
                .add(WEIGHT, weight)
                .toString());
      }
      String file = "styles/" + style.toLowerCase(Locale.ROOT) + ".safetensors";
      request
          .set(LORA_NAME, file)
          .set(STRENGTH_MODEL, weight / 100.0)
          .bypass(LORA_LOADER_MODEL_ONLY_BYPASS, !on, "on = false")
          .bypass(LORA_LOADER_MODEL_ONLY_BYPASS, weight == 0, "weight == 0");
    }

    /** Joins names of the mapping to setters. */
    private static final class ByName {
      static final ElementSetters<Lora, Builder> SETTERS =
          ElementSetters.of(
              Lora.class, Builder::new, Builder::build, Lora::toBuilder)
              .set(STYLE, UntypedValue::asText, Builder::style, Lora::style)
              .set(WEIGHT, UntypedValue::asInt, Builder::weight, Lora::weight)
              .set("on", UntypedValue::asBoolean, Builder::on, Lora::on);
    }

    /** A builder that still needs {@link Builder#style style}. */
    public interface NeedsStyle {
      Builder style(String style);
      NeedsStyle weight(int weight);
      NeedsStyle on(boolean on);
    }

    /** Collects the parameters of a {@link Lora}. Not thread-safe. */
    public static final class Builder implements NeedsStyle {
      private @Nullable String style;
      private int weight = 70;
      private boolean on = true;

      private Builder() {}

      /**
       * The style. Required.
       *
       * <p>Sets no input: the mapping computes with it.
       */
      @Override
      public Builder style(String style) {
        this.style = STYLE.given(style);
        return this;
      }

      /**
       * Sets no input: the mapping computes with it. From 0 to 100; by default 70.
       *
       * <p>Checked by {@link ArtWorkflow.Builder#build()}: <code>weight + half &lt;= 100</code>.
       */
      @Override
      public Builder weight(int weight) {
        this.weight = WEIGHT.inRange(weight, 0, 100, 1);
        return this;
      }

      /**
       * Off keeps it in the list without a use of it. On by default.
       *
       * <p>Off bypasses node 11, {@code LoraLoaderModelOnly} of this element.
       */
      @Override
      public Builder on(boolean on) {
        this.on = on;
        return this;
      }

      /** Builds from what was set so far; this builder can go on. */
      public Lora build() {
        return new Lora(this);
      }
    }
  }

  /** One of {@link ArtWorkflow.Builder#controls control}. */
  public static final class Control {
    private static final Parameter IMAGE = TEMPLATE.parameter("image").sets("8", "image");
    private static final Parameter UNTIL = TEMPLATE.parameter("until");
    private static final Parameter END_PERCENT =
        TEMPLATE.computed("end_percent", "min(1.0, until * 1.0 / steps)").sets("10", "end_percent");
    private static final Bypass CONTROL_NET_APPLY_ADVANCED_BYPASS =
        TEMPLATE.bypass("10")
            .joins(0, "positive")
            .joins(1, "negative");

    private final InputImage image;
    private final int until;

    private Control(Builder builder) {
      this.image = builder.image;
      this.until = builder.until;
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

    public static Builder until(int until) {
      return builder().until(until);
    }

    public InputImage image() {
      return image;
    }

    public int until() {
      return until;
    }

    /** A builder that begins with these values. */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.image = image;
      builder.until = until;
      return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Control that
          && image.equals(that.image)
          && until == that.until;
    }

    @Override
    public int hashCode() {
      return Objects.hash(image, until);
    }

    @Override
    public String toString() {
      return WorkflowText.of(this)
          .add(IMAGE, image)
          .add(UNTIL, until)
          .toString();
    }

    private void applyTo(WorkflowRequest.Builder request, ArtWorkflow workflow) {
      request
          .set(IMAGE, image)
          .set(END_PERCENT, Math.min(1.0, until * 1.0 / workflow.steps))
          .bypass(CONTROL_NET_APPLY_ADVANCED_BYPASS, until > workflow.steps, "until > steps");
    }

    /** Joins names of the mapping to setters. */
    private static final class ByName {
      static final ElementSetters<Control, Builder> SETTERS =
          ElementSetters.of(
              Control.class, Builder::new, Builder::build, Control::toBuilder)
              .set(IMAGE, UntypedValue::asImage, Builder::image, Control::image)
              .set(UNTIL, UntypedValue::asInt, Builder::until, Control::until);
    }

    /** Collects the parameters of a {@link Control}. Not thread-safe. */
    public static final class Builder {
      private InputImage image = InputImage.onServer("pose.png");
      private int until = 10;

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

      /** Sets no input: the mapping computes with it. From 1 to 100; by default 10. */
      public Builder until(int until) {
        this.until = UNTIL.inRange(until, 1, 100, 1);
        return this;
      }

      /** Builds from what was set so far; this builder can go on. */
      public Control build() {
        return new Control(this);
      }
    }
  }

  /** Collects the parameters of a {@link ArtWorkflow}. Not thread-safe. */
  public static final class Builder {
    private int steps = 20;
    private List<Lora> loras = List.of();
    private List<Control> controls = List.of();

    private Builder() {}

    /**
     * Sets {@code steps} of node 5, {@code KSampler}. From 1 to 100; by default 20.
     *
     * <p>Checked by {@link #build()}: <code>weight + half &lt;= 100</code>.
     */
    public Builder steps(int steps) {
      this.steps = STEPS.inRange(steps, 1, 100, 1);
      return this;
    }

    /** All of them, in place of those there are. Up to 8; none by default. */
    public Builder loras(List<Lora> loras) {
      this.loras = LORA.atMost(8, loras);
      return this;
    }

    /**
     * Adds one behind those there are; the first is the nearest to the source. Up to 8; none by
     * default.
     */
    public Builder lora(Function<? super Lora.NeedsStyle, Lora.Builder> lora) {
      this.loras = LORA.added(8, loras, lora.apply(Lora.builder()).build());
      return this;
    }

    /** All of them, in place of those there are. Up to 4; none by default. */
    public Builder controls(List<Control> controls) {
      this.controls = CONTROL.atMost(4, controls);
      return this;
    }

    /**
     * Adds one behind those there are; the first is the nearest to the source. Up to 4; none by
     * default.
     */
    public Builder control(UnaryOperator<Control.Builder> control) {
      this.controls = CONTROL.added(4, controls, control.apply(Control.builder()).build());
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public ArtWorkflow build() {
      return new ArtWorkflow(this);
    }
  }
}
