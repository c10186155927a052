// Generated from art.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.Bypass;
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

/** Runs {@code art.json}. */
@Generated("weft-maven-plugin")
public final class ArtWorkflow implements Workflow<ArtWorkflow.Outputs> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(ArtWorkflow.class, "ArtWorkflow.json")
          .takesValue("3", "height")
          .load();
  private static final Parameter EMPTY_IMAGE_WIDTH =
      TEMPLATE.computed("EmptyImage.width", "64").sets("3", "width");
  private static final Parameter EMPTY_IMAGE_HEIGHT =
      TEMPLATE.computed("EmptyImage.height", "64").sets("3", "height");
  private static final Parameter EMPTY_IMAGE_BATCH_SIZE =
      TEMPLATE.computed("EmptyImage.batch_size", "1").sets("3", "batch_size");
  private static final Parameter EMPTY_IMAGE_COLOR =
      TEMPLATE.computed("EmptyImage.color", "0").sets("3", "color");
  private static final Bypass MEASURE_BYPASS = TEMPLATE.bypass("2").joins(0, "image");
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "6");
  private static final WorkflowOutput MEASURED = TEMPLATE.output("measured", "7");

  private final boolean measure;

  private ArtWorkflow(Builder builder) {
    this.measure = builder.measure;
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder measure(boolean measure) {
    return builder().measure(measure);
  }

  public boolean measure() {
    return measure;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.measure = measure;
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
        .set(EMPTY_IMAGE_WIDTH, 64)
        .set(EMPTY_IMAGE_HEIGHT, 64)
        .set(EMPTY_IMAGE_BATCH_SIZE, 1)
        .set(EMPTY_IMAGE_COLOR, 0)
        .bypass(MEASURE_BYPASS, !measure, "measure = false")
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(IMAGES), outputs.images(MEASURED));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArtWorkflow that
        && measure == that.measure;
  }

  @Override
  public int hashCode() {
    return Objects.hash(measure);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add("measure", measure)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<ArtWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            ArtWorkflow.class, "ArtWorkflow.schema.json", Builder::new, Builder::build)
            .set("measure", UntypedValue::asBoolean, Builder::measure, ArtWorkflow::measure)
            .load();
  }

  /**
   * What a run yields.
   *
   * @param images of node 6, {@code SaveImage}
   * @param measured of node 7, {@code SaveImage}
   */
  public record Outputs(List<OutputImage> images, List<OutputImage> measured) {}

  /** The nodes of {@code art.json}. */
  public static final class Nodes {
    /** Node 6, {@code SaveImage}. */
    public static final WorkflowNode IMAGES = TEMPLATE.node("6");

    /** Node 7, {@code SaveImage}. */
    public static final WorkflowNode MEASURED = TEMPLATE.node("7");

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

  /** Collects the parameters of a {@link ArtWorkflow}. Not thread-safe. */
  public static final class Builder {
    private boolean measure = true;

    private Builder() {}

    /** Off bypasses node 2, {@code Measure}. On by default. */
    public Builder measure(boolean measure) {
      this.measure = measure;
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public ArtWorkflow build() {
      return new ArtWorkflow(this);
    }
  }
}
