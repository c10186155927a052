// Generated from mapping.weft by weft-maven-plugin. Do not edit.
package com.example.art;

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
import dev.weft.workflow.descriptor.RecallException;
import dev.weft.workflow.descriptor.WorkflowDescriptor;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Runs {@code txt2img.json}. */
@Generated("weft-maven-plugin")
public final class Txt2ImgWorkflow implements Workflow<Txt2ImgWorkflow.Outputs> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(Txt2ImgWorkflow.class, "Txt2ImgWorkflow.json").load();
  private static final Parameter SAMPLER = TEMPLATE.parameter("sampler").sets("3", "sampler_name");
  private static final Parameter CHECKPOINT =
      TEMPLATE.parameter("checkpoint").sets("4", "ckpt_name");
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "9");

  private final Sampler sampler;
  private final Checkpoint checkpoint;

  private Txt2ImgWorkflow(Builder builder) {
    this.sampler = builder.sampler;
    this.checkpoint = builder.checkpoint;
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder sampler(Sampler sampler) {
    return builder().sampler(sampler);
  }

  public static Builder checkpoint(Checkpoint checkpoint) {
    return builder().checkpoint(checkpoint);
  }

  public static Builder preset(Preset preset) {
    return builder().preset(preset);
  }

  public Sampler sampler() {
    return sampler;
  }

  public Checkpoint checkpoint() {
    return checkpoint;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.sampler = sampler;
    builder.checkpoint = checkpoint;
    return builder;
  }

  /** This class as data, to be set by name. */
  public static WorkflowDescriptor<Txt2ImgWorkflow> descriptor() {
    return ByName.DESCRIPTOR;
  }

  /**
   * Reads the workflow back that made a picture, video or sound.
   *
   * @throws RecallException if the file holds none of this class, or one that does not fit, with
   *     all that does not
   */
  public static Txt2ImgWorkflow read(Path file) {
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
        .set(SAMPLER, sampler)
        .set(CHECKPOINT, checkpoint)
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(IMAGES));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Txt2ImgWorkflow that
        && sampler.equals(that.sampler)
        && checkpoint.equals(that.checkpoint);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sampler, checkpoint);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(SAMPLER, sampler)
        .add(CHECKPOINT, checkpoint)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<Txt2ImgWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            Txt2ImgWorkflow.class, "Txt2ImgWorkflow.schema.json", Builder::new, Builder::build)
            .set(SAMPLER, value -> new Sampler(value.asText()), Builder::sampler,
                Txt2ImgWorkflow::sampler)
            .set(CHECKPOINT, value -> new Checkpoint(value.asText()), Builder::checkpoint,
                Txt2ImgWorkflow::checkpoint)
            .preset("fast", builder -> builder.preset(Preset.FAST))
            .load();
  }

  /**
   * What a run yields.
   *
   * @param images of node 9, {@code SaveImage}
   */
  public record Outputs(List<OutputImage> images) {}

  /** The nodes of {@code txt2img.json}. */
  public static final class Nodes {
    /** Node 9, {@code SaveImage}. */
    public static final WorkflowNode IMAGES = TEMPLATE.node("9");

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

  /** Values that go together: see {@link Builder#preset(Preset)}. */
  public enum Preset {
    /** Sets {@code sampler = "euler"}. */
    FAST
  }

  /** Collects the parameters of a {@link Txt2ImgWorkflow}. Not thread-safe. */
  public static final class Builder {
    private Sampler sampler = Sampler.LCM;
    private Checkpoint checkpoint = new Checkpoint("v1-5-pruned-emaonly-fp16.safetensors");

    private Builder() {}

    /** Sets {@code sampler_name} of node 3, {@code KSampler}. By default {@code lcm}. */
    public Builder sampler(Sampler sampler) {
      this.sampler = SAMPLER.given(sampler);
      return this;
    }

    /**
     * Sets {@code ckpt_name} of node 4, {@code CheckpointLoaderSimple}. By default {@code
     * v1-5-pruned-emaonly-fp16.safetensors}.
     */
    public Builder checkpoint(Checkpoint checkpoint) {
      this.checkpoint = CHECKPOINT.given(checkpoint);
      return this;
    }

    /**
     * Sets all that the preset sets, as if each setter were called now: what is called later wins.
     */
    public Builder preset(Preset preset) {
      switch (Objects.requireNonNull(preset, "preset")) {
        case FAST -> {
          sampler(Sampler.EULER);
        }
      }
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public Txt2ImgWorkflow build() {
      return new Txt2ImgWorkflow(this);
    }
  }
}
