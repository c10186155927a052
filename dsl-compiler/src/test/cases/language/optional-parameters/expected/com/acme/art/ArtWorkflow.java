// Generated from art.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.Choice;
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
  private static final Parameter MODE = TEMPLATE.parameter("mode").sets("2", "mode");
  private static final Parameter NOTE = TEMPLATE.parameter("note").sets("2", "note");
  private static final Parameter MASK = TEMPLATE.parameter("mask").sets("2", "mask");
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "3");

  private final @Nullable Integer radius;
  private final @Nullable Long seed;
  private final @Nullable Mode mode;
  private final @Nullable String note;
  private final @Nullable InputImage mask;

  private ArtWorkflow(Builder builder) {
    this.radius = builder.radius;
    this.seed = builder.seed;
    this.mode = builder.mode;
    this.note = builder.note;
    this.mask = builder.mask;
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

  public static Builder mode(Mode mode) {
    return builder().mode(mode);
  }

  public static Builder note(String note) {
    return builder().note(note);
  }

  public static Builder mask(InputImage mask) {
    return builder().mask(mask);
  }

  public static Builder mask(Path mask) {
    return builder().mask(mask);
  }

  public static Builder mask(byte[] mask) {
    return builder().mask(mask);
  }

  public static Builder mask(OutputImage mask) {
    return builder().mask(mask);
  }

  /** How far it looks. */
  public Optional<Integer> radius() {
    return Optional.ofNullable(radius);
  }

  /** Unsigned: see {@link Long#toUnsignedString(long)}. */
  public Optional<Long> seed() {
    return Optional.ofNullable(seed);
  }

  public Optional<Mode> mode() {
    return Optional.ofNullable(mode);
  }

  public Optional<String> note() {
    return Optional.ofNullable(note);
  }

  public Optional<InputImage> mask() {
    return Optional.ofNullable(mask);
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.radius = radius;
    builder.seed = seed;
    builder.mode = mode;
    builder.note = note;
    builder.mask = mask;
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
        .setOptional(MODE, mode, WorkflowRequest.Builder::set)
        .setOptional(NOTE, note, WorkflowRequest.Builder::set)
        .setOptional(MASK, mask, WorkflowRequest.Builder::set)
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
        && Objects.equals(mode, that.mode)
        && Objects.equals(note, that.note)
        && Objects.equals(mask, that.mask);
  }

  @Override
  public int hashCode() {
    return Objects.hash(radius, seed, mode, note, mask);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .addOptional(RADIUS, radius, WorkflowText::add)
        .addOptional(SEED, seed, WorkflowText::addUnsigned)
        .addOptional(MODE, mode, WorkflowText::add)
        .addOptional(NOTE, note, WorkflowText::add)
        .addOptional(MASK, mask, WorkflowText::add)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<ArtWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            ArtWorkflow.class, "ArtWorkflow.schema.json", Builder::new, Builder::build)
            .set(RADIUS, UntypedValue::asInt, Builder::radius, ArtWorkflow::radius)
            .set(SEED, UntypedValue::asUnsigned, Builder::seed, ArtWorkflow::seed)
            .set(MODE, value -> new Mode(value.asText()), Builder::mode, ArtWorkflow::mode)
            .set(NOTE, UntypedValue::asText, Builder::note, ArtWorkflow::note)
            .set(MASK, UntypedValue::asImage, Builder::mask, ArtWorkflow::mask)
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

  /** What {@link Builder#mode mode} takes: one of the constants, or any other value. */
  public record Mode(String value) implements Choice {
    public static final Mode SOFT = new Mode("soft");
    public static final Mode HARD = new Mode("hard");

    public Mode {
      Objects.requireNonNull(value, "value");
    }
  }

  /** Collects the parameters of a {@link ArtWorkflow}. Not thread-safe. */
  public static final class Builder {
    private @Nullable Integer radius;
    private @Nullable Long seed;
    private @Nullable Mode mode;
    private @Nullable String note;
    private @Nullable InputImage mask;

    private Builder() {}

    /**
     * How far it looks. From 0 to 9; left out unless set.
     *
     * <p>Sets {@code radius} of node 2, {@code Sharpen}.
     */
    public Builder radius(int radius) {
      this.radius = RADIUS.inRange(radius, 0, 9, 1);
      return this;
    }

    /** Sets {@code seed} of node 2, {@code Sharpen}. Unsigned; left out unless set. */
    public Builder seed(long seed) {
      this.seed = seed;
      return this;
    }

    /** Sets {@code mode} of node 2, {@code Sharpen}. Left out unless set. */
    public Builder mode(Mode mode) {
      this.mode = MODE.given(mode);
      return this;
    }

    /** Sets {@code note} of node 2, {@code Sharpen}. Left out unless set. */
    public Builder note(String note) {
      this.note = NOTE.given(note);
      return this;
    }

    /** Sets {@code mask} of node 2, {@code Sharpen}. Left out unless set. */
    public Builder mask(InputImage mask) {
      this.mask = MASK.given(mask);
      return this;
    }

    /** As {@link #mask(InputImage)}, with a file of this machine. */
    public Builder mask(Path mask) {
      return mask(InputImage.of(MASK.given(mask)));
    }

    /** As {@link #mask(InputImage)}, with a picture in memory. */
    public Builder mask(byte[] mask) {
      return mask(InputImage.of(MASK.given(mask)));
    }

    /** As {@link #mask(InputImage)}, with a picture that an earlier job made. */
    public Builder mask(OutputImage mask) {
      return mask(InputImage.of(MASK.given(mask)));
    }

    /** Builds from what was set so far; this builder can go on. */
    public ArtWorkflow build() {
      return new ArtWorkflow(this);
    }
  }
}
