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
import dev.weft.workflow.descriptor.UntypedValue;
import dev.weft.workflow.descriptor.WorkflowDescriptor;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Runs {@code lighthouse.png}. */
@Generated("weft-maven-plugin")
public final class Txt2ImgWorkflow implements Workflow<Txt2ImgWorkflow.Outputs> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(Txt2ImgWorkflow.class, "Txt2ImgWorkflow.json").load();
  private static final Parameter STEPS = TEMPLATE.parameter("steps").sets("12:3", "steps");
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "9");

  private final int steps;

  private Txt2ImgWorkflow(Builder builder) {
    this.steps = builder.steps;
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder steps(int steps) {
    return builder().steps(steps);
  }

  public int steps() {
    return steps;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.steps = steps;
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
        .set(STEPS, steps)
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(IMAGES));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Txt2ImgWorkflow that
        && steps == that.steps;
  }

  @Override
  public int hashCode() {
    return Objects.hash(steps);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(STEPS, steps)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<Txt2ImgWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            Txt2ImgWorkflow.class, "Txt2ImgWorkflow.schema.json", Builder::new, Builder::build)
            .set(STEPS, UntypedValue::asInt, Builder::steps, Txt2ImgWorkflow::steps)
            .load();
  }

  /**
   * What a run yields.
   *
   * @param images of node 9, {@code SaveImage}
   */
  public record Outputs(List<OutputImage> images) {}

  /** The nodes of {@code lighthouse.png}. */
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

  /** Collects the parameters of a {@link Txt2ImgWorkflow}. Not thread-safe. */
  public static final class Builder {
    private int steps = 25;

    private Builder() {}

    /** Sets {@code steps} of node 12:3, {@code KSampler}. From 1 to 10000; by default 25. */
    public Builder steps(int steps) {
      this.steps = STEPS.inRange(steps, 1, 10000, 1);
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public Txt2ImgWorkflow build() {
      return new Txt2ImgWorkflow(this);
    }
  }
}
