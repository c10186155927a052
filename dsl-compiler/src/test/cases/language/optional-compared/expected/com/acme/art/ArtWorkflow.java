// Generated from art.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

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
      WorkflowTemplate.from(ArtWorkflow.class, "ArtWorkflow.json").load();
  private static final Parameter RADIUS = TEMPLATE.parameter("radius").sets("2", "radius");
  private static final Parameter SEED = TEMPLATE.parameter("seed").sets("2", "seed");
  private static final Parameter WIDTH = TEMPLATE.parameter("width").sets("4", "width");
  private static final Parameter HEIGHT = TEMPLATE.parameter("height").sets("4", "height");
  private static final Parameter SHARPEN_NOTE =
      TEMPLATE.computed("Sharpen.note", "given(width) && given(height) && width == height ? \"square\" : \"oblong\"").sets("2", "note");
  private static final Parameter SHARPEN_MODE =
      TEMPLATE.computed("Sharpen.mode", "given(radius) && given(seed) && seed == radius ? \"soft\" : \"hard\"").sets("2", "mode");
  private static final Parameter GRAIN_ON =
      TEMPLATE.computed("Grain.on", "given(seed)").sets("4", "on");
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "3");

  private final @Nullable Integer radius;
  private final @Nullable Long seed;
  private final @Nullable Integer width;
  private final @Nullable Integer height;

  private ArtWorkflow(Builder builder) {
    this.radius = builder.radius;
    this.seed = builder.seed;
    this.width = builder.width;
    this.height = builder.height;
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder radius(int radius) {
    return builder().radius(radius);
  }

  public static Builder seed(long seed) {
    return builder().seed(seed);
  }

  public static Builder width(int width) {
    return builder().width(width);
  }

  public static Builder height(int height) {
    return builder().height(height);
  }

  public Optional<Integer> radius() {
    return Optional.ofNullable(radius);
  }

  /** Unsigned: see {@link Long#toUnsignedString(long)}. */
  public Optional<Long> seed() {
    return Optional.ofNullable(seed);
  }

  public Optional<Integer> width() {
    return Optional.ofNullable(width);
  }

  public Optional<Integer> height() {
    return Optional.ofNullable(height);
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.radius = radius;
    builder.seed = seed;
    builder.width = width;
    builder.height = height;
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
        .setOptional(RADIUS, radius, WorkflowRequest.Builder::set)
        .setOptional(SEED, seed, WorkflowRequest.Builder::setUnsigned)
        .setOptional(WIDTH, width, WorkflowRequest.Builder::set)
        .setOptional(HEIGHT, height, WorkflowRequest.Builder::set)
        .set(
            SHARPEN_NOTE,
            width != null && height != null && (int) width == height ? "square" : "oblong")
        .set(
            SHARPEN_MODE,
            radius != null && seed != null && (long) seed == radius ? "soft" : "hard")
        .set(GRAIN_ON, seed != null)
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(IMAGES));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArtWorkflow that
        && Objects.equals(radius, that.radius)
        && Objects.equals(seed, that.seed)
        && Objects.equals(width, that.width)
        && Objects.equals(height, that.height);
  }

  @Override
  public int hashCode() {
    return Objects.hash(radius, seed, width, height);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .addOptional(RADIUS, radius, WorkflowText::add)
        .addOptional(SEED, seed, WorkflowText::addUnsigned)
        .addOptional(WIDTH, width, WorkflowText::add)
        .addOptional(HEIGHT, height, WorkflowText::add)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<ArtWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            ArtWorkflow.class, "ArtWorkflow.schema.json", Builder::new, Builder::build)
            .set(RADIUS, UntypedValue::asInt, Builder::radius, ArtWorkflow::radius)
            .set(SEED, UntypedValue::asUnsigned, Builder::seed, ArtWorkflow::seed)
            .set(WIDTH, UntypedValue::asInt, Builder::width, ArtWorkflow::width)
            .set(HEIGHT, UntypedValue::asInt, Builder::height, ArtWorkflow::height)
            .load();
  }

  /**
   * What a run yields.
   *
   * @param images of node 3, {@code SaveImage}
   */
  public record Outputs(List<OutputImage> images) {}

  /** The nodes of {@code art.json}. */
  public static final class Nodes {
    /** Node 3, {@code SaveImage}. */
    public static final WorkflowNode IMAGES = TEMPLATE.node("3");

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
    private @Nullable Integer radius;
    private @Nullable Long seed;
    private @Nullable Integer width;
    private @Nullable Integer height;

    private Builder() {}

    /** Sets {@code radius} of node 2, {@code Sharpen}. From 0 to 9; left out unless set. */
    public Builder radius(int radius) {
      this.radius = RADIUS.inRange(radius, 0, 9, 1);
      return this;
    }

    /** Sets {@code seed} of node 2, {@code Sharpen}. Unsigned; left out unless set. */
    public Builder seed(long seed) {
      this.seed = seed;
      return this;
    }

    /** Sets {@code width} of node 4, {@code Grain}. From 0 to 9000; left out unless set. */
    public Builder width(int width) {
      this.width = WIDTH.inRange(width, 0, 9000, 1);
      return this;
    }

    /** Sets {@code height} of node 4, {@code Grain}. From 0 to 9000; left out unless set. */
    public Builder height(int height) {
      this.height = HEIGHT.inRange(height, 0, 9000, 1);
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public ArtWorkflow build() {
      return new ArtWorkflow(this);
    }
  }
}
