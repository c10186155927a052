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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Runs {@code art.json}. Required: {@link Builder#prompt prompt}. */
@Generated("weft-maven-plugin")
public final class ArtWorkflow implements Workflow<ArtWorkflow.Outputs> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(ArtWorkflow.class, "ArtWorkflow.json").load();
  private static final Parameter PROMPT = TEMPLATE.parameter("prompt").sets("3", "text");
  private static final Chain LORA =
      TEMPLATE.chain("lora", "2")
          .joins(0, "model")
          .joins(1, "clip")
          .ids(1000);
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "7");

  private final String prompt;
  private final List<Lora> loras;

  private ArtWorkflow(Builder builder) {
    this.prompt = PROMPT.given(builder.prompt);
    this.loras = builder.loras;
  }

  /** Begins with every parameter at its default. */
  public static NeedsPrompt builder() {
    return new Builder();
  }

  public static Builder prompt(String prompt) {
    return builder().prompt(prompt);
  }

  public static NeedsPrompt loras(List<Lora> loras) {
    return builder().loras(loras);
  }

  public static NeedsPrompt lora(Function<? super Lora.NeedsName, Lora.Builder> lora) {
    return builder().lora(lora);
  }

  public String prompt() {
    return prompt;
  }

  public List<Lora> loras() {
    return loras;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.prompt = prompt;
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
        .set(PROMPT, prompt)
        .chain(LORA, loras, Lora::applyTo)
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(IMAGES));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArtWorkflow that
        && prompt.equals(that.prompt)
        && loras.equals(that.loras);
  }

  @Override
  public int hashCode() {
    return Objects.hash(prompt, loras);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(PROMPT, prompt)
        .add("loras", loras)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<ArtWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            ArtWorkflow.class, "ArtWorkflow.schema.json", Builder::new, Builder::build)
            .set(PROMPT, UntypedValue::asText, Builder::prompt, ArtWorkflow::prompt)
            .list("loras", "lora", Lora.ByName.SETTERS, Builder::loras, ArtWorkflow::loras)
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
    private static final Parameter NAME = TEMPLATE.parameter("name").sets("2", "lora_name");
    private static final Parameter STRENGTH =
        TEMPLATE.parameter("strength")
            .sets("2", "strength_model")
            .sets("2", "strength_clip");

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

    /** The file. */
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

      /**
       * The file. Required.
       *
       * <p>Sets {@code lora_name} of node 2, {@code LoraLoader}.
       */
      @Override
      public Builder name(String name) {
        this.name = NAME.given(name);
        return this;
      }

      /**
       * Sets {@code strength_model} of node 2, {@code LoraLoader}; and {@code strength_clip} of
       * node 2, {@code LoraLoader}. From -4 to 4; by default 1.0.
       */
      @Override
      public Builder strength(double strength) {
        this.strength = STRENGTH.inRange(strength, -4.0, 4.0, 0);
        return this;
      }

      /** Builds from what was set so far; this builder can go on. */
      public Lora build() {
        return new Lora(this);
      }
    }
  }

  /** A builder that still needs {@link Builder#prompt prompt}. */
  public interface NeedsPrompt {
    Builder prompt(String prompt);
    NeedsPrompt loras(List<Lora> loras);
    NeedsPrompt lora(Function<? super Lora.NeedsName, Lora.Builder> lora);
  }

  /** Collects the parameters of a {@link ArtWorkflow}. Not thread-safe. */
  public static final class Builder implements NeedsPrompt {
    private @Nullable String prompt;
    private List<Lora> loras = List.of();

    private Builder() {}

    /** Sets {@code text} of node 3, {@code CLIPTextEncode}. Required. */
    @Override
    public Builder prompt(String prompt) {
      this.prompt = PROMPT.given(prompt);
      return this;
    }

    /** All of them, in place of those there are. Up to 2; none by default. */
    @Override
    public Builder loras(List<Lora> loras) {
      this.loras = LORA.atMost(2, loras);
      return this;
    }

    /**
     * Styles that are put on the model. Up to 2; none by default.
     *
     * <p>Adds one behind those there are; the first is the nearest to the source.
     */
    @Override
    public Builder lora(Function<? super Lora.NeedsName, Lora.Builder> lora) {
      this.loras = LORA.added(2, loras, lora.apply(Lora.builder()).build());
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public ArtWorkflow build() {
      return new ArtWorkflow(this);
    }
  }
}
