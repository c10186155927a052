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

/** Runs {@code txt2img.json}. Required: {@link Builder#sampler sampler}. */
@Generated("weft-maven-plugin")
public final class OtherWorkflow implements Workflow<OtherWorkflow.Outputs> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(OtherWorkflow.class, "OtherWorkflow.json").load();
  private static final Parameter SAMPLER = TEMPLATE.parameter("sampler").sets("3", "sampler_name");
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "9");

  private final Sampler sampler;

  private OtherWorkflow(Builder builder) {
    this.sampler = SAMPLER.given(builder.sampler);
  }

  /** Begins with every parameter at its default. */
  public static NeedsSampler builder() {
    return new Builder();
  }

  public static Builder sampler(Sampler sampler) {
    return builder().sampler(sampler);
  }

  public Sampler sampler() {
    return sampler;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.sampler = sampler;
    return builder;
  }

  /** This class as data, to be set by name. */
  public static WorkflowDescriptor<OtherWorkflow> descriptor() {
    return ByName.DESCRIPTOR;
  }

  /**
   * Reads the workflow back that made a picture, video or sound.
   *
   * @throws RecallException if the file holds none of this class, or one that does not fit, with
   *     all that does not
   */
  public static OtherWorkflow read(Path file) {
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
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(IMAGES));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OtherWorkflow that
        && sampler.equals(that.sampler);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sampler);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(SAMPLER, sampler)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<OtherWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            OtherWorkflow.class, "OtherWorkflow.schema.json", Builder::new, Builder::build)
            .set(SAMPLER, value -> new Sampler(value.asText()), Builder::sampler,
                OtherWorkflow::sampler)
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

  /** A builder that still needs {@link Builder#sampler sampler}. */
  public interface NeedsSampler {
    Builder sampler(Sampler sampler);
  }

  /** Collects the parameters of a {@link OtherWorkflow}. Not thread-safe. */
  public static final class Builder implements NeedsSampler {
    private @Nullable Sampler sampler;

    private Builder() {}

    /** Sets {@code sampler_name} of node 3, {@code KSampler}. Required. */
    @Override
    public Builder sampler(Sampler sampler) {
      this.sampler = SAMPLER.given(sampler);
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public OtherWorkflow build() {
      return new OtherWorkflow(this);
    }
  }
}
