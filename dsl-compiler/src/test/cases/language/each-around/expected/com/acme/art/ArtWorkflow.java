// Generated from art.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.Chain;
import dev.weft.workflow.Choice;
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

/**
 * What elements know of the workflow around them, also where they call their own alike.
 *
 * <p>Runs {@code art.json}.
 */
@Generated("weft-maven-plugin")
public final class ArtWorkflow implements Workflow<ArtWorkflow.Outputs> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(ArtWorkflow.class, "ArtWorkflow.json").load();
  private static final Parameter STYLE = TEMPLATE.parameter("style");
  private static final Parameter MOOD = TEMPLATE.parameter("mood");
  private static final Parameter START = TEMPLATE.parameter("start").sets("5", "latent_image");
  private static final Chain LORA =
      TEMPLATE.chain("lora", "11")
          .joins(0, "model")
          .ids(1000);
  private static final Chain CONTROL =
      TEMPLATE.chain("control", "10")
          .joins(0, "positive")
          .joins(1, "negative")
          .ids(2000);
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "7");

  private final Style style;
  private final Mood mood;
  private final Start start;
  private final List<Lora> loras;
  private final List<Control> controls;

  private ArtWorkflow(Builder builder) {
    this.style = builder.style;
    this.mood = builder.mood;
    this.start = builder.start;
    this.loras = builder.loras;
    this.controls = builder.controls;
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder style(Style style) {
    return builder().style(style);
  }

  public static Builder mood(Mood mood) {
    return builder().mood(mood);
  }

  public static Builder start(Start start) {
    return builder().start(start);
  }

  public static Builder loras(List<Lora> loras) {
    return builder().loras(loras);
  }

  public static Builder lora(UnaryOperator<Lora.Builder> lora) {
    return builder().lora(lora);
  }

  public static Builder controls(List<Control> controls) {
    return builder().controls(controls);
  }

  public static Builder control(UnaryOperator<Control.Builder> control) {
    return builder().control(control);
  }

  public Style style() {
    return style;
  }

  public Mood mood() {
    return mood;
  }

  public Start start() {
    return start;
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
    builder.style = style;
    builder.mood = mood;
    builder.start = start;
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
        .link(START, start.source)
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
        && style.equals(that.style)
        && mood.equals(that.mood)
        && start.equals(that.start)
        && loras.equals(that.loras)
        && controls.equals(that.controls);
  }

  @Override
  public int hashCode() {
    return Objects.hash(style, mood, start, loras, controls);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(STYLE, style)
        .add(MOOD, mood)
        .add(START, start)
        .add("loras", loras)
        .add("controls", controls)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<ArtWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            ArtWorkflow.class, "ArtWorkflow.schema.json", Builder::new, Builder::build)
            .set(STYLE, value -> value.oneOf(Style.values()), Builder::style, ArtWorkflow::style)
            .set(MOOD, value -> value.oneOf(Mood.values()), Builder::mood, ArtWorkflow::mood)
            .set(START, value -> value.oneOf(Start.values()), Builder::start, ArtWorkflow::start)
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

  /** What {@link Builder#style style} takes. */
  public enum Style implements Choice {
    OIL("oil"),
    INK("ink");

    private final String value;

    Style(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }
  }

  /** What {@link Builder#mood mood} takes. */
  public enum Mood implements Choice {
    CALM("calm"),
    WILD("wild");

    private final String value;

    Mood(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }
  }

  /** The cases of {@link Builder#start start}. */
  public enum Start implements Choice {
    /** From node 4, {@code EmptyLatentImage}. */
    BLANK("blank", LinkSource.of("4", 0)),

    /** From node 4, {@code EmptyLatentImage}. */
    OTHER("other", LinkSource.of("4", 0));

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

  /** One of {@link ArtWorkflow.Builder#loras lora}. */
  public static final class Lora {
    private static final Parameter STYLE = TEMPLATE.parameter("style");
    private static final Parameter START = TEMPLATE.parameter("start");
    private static final Parameter LORA_NAME =
        TEMPLATE.computed("lora_name", "style == \"soft\" ? \"soft.safetensors\" : \"hard.safetensors\"").sets("11", "lora_name");
    private static final Parameter STRENGTH_MODEL =
        TEMPLATE.computed("strength_model", "mood == \"wild\" ? part : part / 2.0").sets("11", "strength_model");

    private final Style style;
    private final Start start;

    private Lora(Builder builder) {
      this.style = builder.style;
      this.start = builder.start;
    }

    /** Begins with every parameter at its default. */
    public static Builder builder() {
      return new Builder();
    }

    public static Builder style(Style style) {
      return builder().style(style);
    }

    public static Builder start(Start start) {
      return builder().start(start);
    }

    public Style style() {
      return style;
    }

    public Start start() {
      return start;
    }

    /** A builder that begins with these values. */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.style = style;
      builder.start = start;
      return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Lora that
          && style.equals(that.style)
          && start.equals(that.start);
    }

    @Override
    public int hashCode() {
      return Objects.hash(style, start);
    }

    @Override
    public String toString() {
      return WorkflowText.of(this)
          .add(STYLE, style)
          .add(START, start)
          .toString();
    }

    private void applyTo(WorkflowRequest.Builder request, ArtWorkflow workflow) {
      double part = start == Start.LATE ? 0.5 : 1.0;
      request
          .set(LORA_NAME, style == Style.SOFT ? "soft.safetensors" : "hard.safetensors")
          .set(STRENGTH_MODEL, workflow.mood == ArtWorkflow.Mood.WILD ? part : part / 2.0);
    }

    /** Joins names of the mapping to setters. */
    private static final class ByName {
      static final ElementSetters<Lora, Builder> SETTERS =
          ElementSetters.of(
              Lora.class, Builder::new, Builder::build, Lora::toBuilder)
              .set(STYLE, value -> value.oneOf(Style.values()), Builder::style, Lora::style)
              .set(START, value -> value.oneOf(Start.values()), Builder::start, Lora::start);
    }

    /** What {@link Builder#style style} takes. */
    public enum Style implements Choice {
      SOFT("soft"),
      HARD("hard");

      private final String value;

      Style(String value) {
        this.value = value;
      }

      @Override
      public String value() {
        return value;
      }
    }

    /** What {@link Builder#start start} takes. */
    public enum Start implements Choice {
      EARLY("early"),
      LATE("late");

      private final String value;

      Start(String value) {
        this.value = value;
      }

      @Override
      public String value() {
        return value;
      }
    }

    /** Collects the parameters of a {@link Lora}. Not thread-safe. */
    public static final class Builder {
      private Style style = Style.SOFT;
      private Start start = Start.EARLY;

      private Builder() {}

      /** Sets no input: the mapping computes with it. By default {@code soft}. */
      public Builder style(Style style) {
        this.style = STYLE.given(style);
        return this;
      }

      /** Sets no input: the mapping computes with it. By default {@code early}. */
      public Builder start(Start start) {
        this.start = START.given(start);
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
    private static final Parameter STRENGTH = TEMPLATE.parameter("strength").sets("10", "strength");
    private static final Parameter END_PERCENT =
        TEMPLATE.computed("end_percent", "start == other && style == \"ink\" ? 0.5 : 1.0").sets("10", "end_percent");

    private final double strength;

    private Control(Builder builder) {
      this.strength = builder.strength;
    }

    /** Begins with every parameter at its default. */
    public static Builder builder() {
      return new Builder();
    }

    public static Builder strength(double strength) {
      return builder().strength(strength);
    }

    public double strength() {
      return strength;
    }

    /** A builder that begins with these values. */
    public Builder toBuilder() {
      Builder builder = new Builder();
      builder.strength = strength;
      return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Control that
          && Double.compare(strength, that.strength) == 0;
    }

    @Override
    public int hashCode() {
      return Objects.hash(strength);
    }

    @Override
    public String toString() {
      return WorkflowText.of(this)
          .add(STRENGTH, strength)
          .toString();
    }

    private void applyTo(WorkflowRequest.Builder request, ArtWorkflow workflow) {
      request
          .set(STRENGTH, strength)
          .set(
              END_PERCENT,
              workflow.start == ArtWorkflow.Start.OTHER && workflow.style == ArtWorkflow.Style.INK
                  ? 0.5
                  : 1.0);
    }

    /** Joins names of the mapping to setters. */
    private static final class ByName {
      static final ElementSetters<Control, Builder> SETTERS =
          ElementSetters.of(
              Control.class, Builder::new, Builder::build, Control::toBuilder)
              .set(STRENGTH, UntypedValue::asDouble, Builder::strength, Control::strength);
    }

    /** Collects the parameters of a {@link Control}. Not thread-safe. */
    public static final class Builder {
      private double strength = 1.0;

      private Builder() {}

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

  /** Collects the parameters of a {@link ArtWorkflow}. Not thread-safe. */
  public static final class Builder {
    private Style style = Style.OIL;
    private Mood mood = Mood.CALM;
    private Start start = Start.BLANK;
    private List<Lora> loras = List.of();
    private List<Control> controls = List.of();

    private Builder() {}

    /** Sets no input: the mapping computes with it. By default {@code oil}. */
    public Builder style(Style style) {
      this.style = STYLE.given(style);
      return this;
    }

    /** Sets no input: the mapping computes with it. By default {@code calm}. */
    public Builder mood(Mood mood) {
      this.mood = MOOD.given(mood);
      return this;
    }

    /**
     * Chooses what {@code latent_image} of node 5, {@code KSampler}, takes. By default {@code
     * blank}.
     */
    public Builder start(Start start) {
      this.start = START.given(start);
      return this;
    }

    /** All of them, in place of those there are. Up to 3; none by default. */
    public Builder loras(List<Lora> loras) {
      this.loras = LORA.atMost(3, loras);
      return this;
    }

    /**
     * Adds one behind those there are; the first is the nearest to the source. Up to 3; none by
     * default.
     */
    public Builder lora(UnaryOperator<Lora.Builder> lora) {
      this.loras = LORA.added(3, loras, lora.apply(Lora.builder()).build());
      return this;
    }

    /** All of them, in place of those there are. Up to 3; none by default. */
    public Builder controls(List<Control> controls) {
      this.controls = CONTROL.atMost(3, controls);
      return this;
    }

    /**
     * Adds one behind those there are; the first is the nearest to the source. Up to 3; none by
     * default.
     */
    public Builder control(UnaryOperator<Control.Builder> control) {
      this.controls = CONTROL.added(3, controls, control.apply(Control.builder()).build());
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public ArtWorkflow build() {
      return new ArtWorkflow(this);
    }
  }
}
