// Generated from art.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

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
import dev.weft.workflow.descriptor.RecallException;
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
  private static final Parameter MASK = TEMPLATE.parameter("mask").sets("3", "mask");
  private static final Parameter AMOUNT = TEMPLATE.parameter("amount").sets("4", "amount");
  private static final Parameter SEEN = TEMPLATE.parameter("seen").sets("5", "image");
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "6");

  private final Mask mask;
  private final Amount amount;
  private final Seen seen;

  private ArtWorkflow(Builder builder) {
    this.mask = builder.mask;
    this.amount = builder.amount;
    this.seen = builder.seen;
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder mask(Mask mask) {
    return builder().mask(mask);
  }

  public static Builder amount(Amount amount) {
    return builder().amount(amount);
  }

  public static Builder seen(Seen seen) {
    return builder().seen(seen);
  }

  /** An input that was saved without a link, as it is optional. */
  public Mask mask() {
    return mask;
  }

  /** Of a class that no catalog knows: what it takes, and what it yields. */
  public Amount amount() {
    return amount;
  }

  public Seen seen() {
    return seen;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.mask = mask;
    builder.amount = amount;
    builder.seen = seen;
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
        .link(MASK, mask.source)
        .link(AMOUNT, amount.source)
        .link(SEEN, seen.source)
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(IMAGES));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArtWorkflow that
        && mask.equals(that.mask)
        && amount.equals(that.amount)
        && seen.equals(that.seen);
  }

  @Override
  public int hashCode() {
    return Objects.hash(mask, amount, seen);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(MASK, mask)
        .add(AMOUNT, amount)
        .add(SEEN, seen)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<ArtWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            ArtWorkflow.class, "ArtWorkflow.schema.json", Builder::new, Builder::build)
            .set(MASK, value -> value.oneOf(Mask.values()), Builder::mask, ArtWorkflow::mask)
            .set(AMOUNT, value -> value.oneOf(Amount.values()), Builder::amount,
                ArtWorkflow::amount)
            .set(SEEN, value -> value.oneOf(Seen.values()), Builder::seen, ArtWorkflow::seen)
            .load();
  }

  /**
   * What a run yields.
   *
   * @param images of node 6, {@code SaveImage}
   */
  public record Outputs(List<OutputImage> images) {}

  /** The nodes of {@code art.json}. */
  public static final class Nodes {
    /** Node 6, {@code SaveImage}. */
    public static final WorkflowNode IMAGES = TEMPLATE.node("6");

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

  /** The cases of {@link Builder#mask mask}. */
  public enum Mask implements Choice {
    /** From node 1, {@code LoadImage}. */
    PHOTO("photo", LinkSource.of("1", 1)),

    /** From node 2, {@code LoadImage}. */
    DRAWING("drawing", LinkSource.of("2", 1));

    private final String value;
    private final LinkSource source;

    Mask(String value, LinkSource source) {
      this.value = value;
      this.source = source;
    }

    @Override
    public String value() {
      return value;
    }
  }

  /** The cases of {@link Builder#amount amount}. */
  public enum Amount implements Choice {
    /** From node 3, {@code ImageCompositeMasked}. */
    MASKED("masked", LinkSource.of("3", 0)),

    /** From node 1, {@code LoadImage}. */
    PLAIN("plain", LinkSource.of("1", 0));

    private final String value;
    private final LinkSource source;

    Amount(String value, LinkSource source) {
      this.value = value;
      this.source = source;
    }

    @Override
    public String value() {
      return value;
    }
  }

  /** The cases of {@link Builder#seen seen}. */
  public enum Seen implements Choice {
    /** From node 4, {@code Mystery}. */
    MYSTERY("mystery", LinkSource.of("4", 1)),

    /** From node 4, {@code Mystery}. */
    SECOND("second", LinkSource.of("4", 2)),

    /** From node 3, {@code ImageCompositeMasked}. */
    PLAIN("plain", LinkSource.of("3", 0));

    private final String value;
    private final LinkSource source;

    Seen(String value, LinkSource source) {
      this.value = value;
      this.source = source;
    }

    @Override
    public String value() {
      return value;
    }
  }

  /** Collects the parameters of a {@link ArtWorkflow}. Not thread-safe. */
  public static final class Builder {
    private Mask mask = Mask.PHOTO;
    private Amount amount = Amount.MASKED;
    private Seen seen = Seen.MYSTERY;

    private Builder() {}

    /**
     * An input that was saved without a link, as it is optional. By default {@code photo}.
     *
     * <p>Chooses what {@code mask} of node 3, {@code ImageCompositeMasked}, takes.
     */
    public Builder mask(Mask mask) {
      this.mask = MASK.given(mask);
      return this;
    }

    /**
     * Of a class that no catalog knows: what it takes, and what it yields. By default {@code
     * masked}.
     *
     * <p>Chooses what {@code amount} of node 4, {@code Mystery}, takes.
     */
    public Builder amount(Amount amount) {
      this.amount = AMOUNT.given(amount);
      return this;
    }

    /** Chooses what {@code image} of node 5, {@code Oracle}, takes. By default {@code mystery}. */
    public Builder seen(Seen seen) {
      this.seen = SEEN.given(seen);
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public ArtWorkflow build() {
      return new ArtWorkflow(this);
    }
  }
}
