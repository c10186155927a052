// Generated from art.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.Chain;
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

/**
 * What is known around a list is whether it has an element.
 *
 * <p>Runs {@code art.json}.
 */
@Generated("weft-maven-plugin")
public final class ArtWorkflow implements Workflow<ArtWorkflow.Outputs> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(ArtWorkflow.class, "ArtWorkflow.json").load();
  private static final Chain LORA =
      TEMPLATE.chain("lora", "11")
          .joins(0, "model")
          .ids(1000);
  private static final Chain CONTROL =
      TEMPLATE.chain("control", "10")
          .joins(0, "positive")
          .joins(1, "negative")
          .ids(2000);
  private static final Parameter POSITIVE_TEXT =
      TEMPLATE.computed("\"Positive\".text", "given(lora) ? \"styled\" : \"plain\"").sets("2", "text");
  private static final Parameter NEGATIVE_TEXT =
      TEMPLATE.computed("\"Negative\".text", "!given(control) ? \"free\" : \"posed\"").sets("3", "text");
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "7");

  private final List<Lora> loras;
  private final @Nullable List<Control> controls;

  private ArtWorkflow(Builder builder) {
    this.loras = builder.loras;
    this.controls = builder.controls;
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder loras(List<Lora> loras) {
    return builder().loras(loras);
  }

  public static Builder lora(Function<? super Lora.NeedsName, Lora.Builder> lora) {
    return builder().lora(lora);
  }

  public static Builder controls(List<Control> controls) {
    return builder().controls(controls);
  }

  public static Builder control(UnaryOperator<Control.Builder> control) {
    return builder().control(control);
  }

  public List<Lora> loras() {
    return loras;
  }

  /** Empty where the saved ones are sent. */
  public Optional<List<Control>> controls() {
    return Optional.ofNullable(controls);
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
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
        .set(POSITIVE_TEXT, !loras.isEmpty() ? "styled" : "plain")
        .set(NEGATIVE_TEXT, !(controls == null || !controls.isEmpty()) ? "free" : "posed")
        .chain(LORA, loras, Lora::applyTo)
        .chain(CONTROL, controls, Control::applyTo)
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(IMAGES));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArtWorkflow that
        && loras.equals(that.loras)
        && Objects.equals(controls, that.controls);
  }

  @Override
  public int hashCode() {
    return Objects.hash(loras, controls);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add("loras", loras)
        .add("controls", controls)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<ArtWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            ArtWorkflow.class, "ArtWorkflow.schema.json", Builder::new, Builder::build)
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
    private static final Parameter NAME = TEMPLATE.parameter("name").sets("11", "lora_name");

    private final String name;

    private Lora(Builder builder) {
      this.name = NAME.given(builder.name);
    }

    /** Begins with every parameter at its default. */
    public static NeedsName builder() {
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

    /** A builder that still needs {@link Builder#name name}. */
    public interface NeedsName {
      Builder name(String name);
    }

    /** Collects the parameters of a {@link Lora}. Not thread-safe. */
    public static final class Builder implements NeedsName {
      private @Nullable String name;

      private Builder() {}

      /** Sets {@code lora_name} of node 11, {@code LoraLoaderModelOnly}. Required. */
      @Override
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

  /** One of {@link ArtWorkflow.Builder#controls control}. */
  public static final class Control {
    private static final Parameter STRENGTH = TEMPLATE.parameter("strength").sets("10", "strength");

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

    private void applyTo(WorkflowRequest.Builder request) {
      request.set(STRENGTH, strength);
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
    private List<Lora> loras = List.of();
    private @Nullable List<Control> controls;

    private Builder() {}

    /** All of them, in place of those there are. Up to 4; none by default. */
    public Builder loras(List<Lora> loras) {
      this.loras = LORA.atMost(4, loras);
      return this;
    }

    /**
     * Adds one behind those there are; the first is the nearest to the source. Up to 4; none by
     * default.
     */
    public Builder lora(Function<? super Lora.NeedsName, Lora.Builder> lora) {
      this.loras = LORA.added(4, loras, lora.apply(Lora.builder()).build());
      return this;
    }

    /** All of them, in place of those there are. Up to 2; by default those saved. */
    public Builder controls(List<Control> controls) {
      this.controls = CONTROL.atMost(2, controls);
      return this;
    }

    /**
     * Adds one behind those there are; the first is the nearest to the source. Up to 2; by default
     * those saved.
     */
    public Builder control(UnaryOperator<Control.Builder> control) {
      this.controls = CONTROL.added(2, controls, control.apply(Control.builder()).build());
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public ArtWorkflow build() {
      return new ArtWorkflow(this);
    }
  }
}
