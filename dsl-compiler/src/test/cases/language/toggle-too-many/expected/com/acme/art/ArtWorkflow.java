// Generated from art.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.Bypass;
import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.Mute;
import dev.weft.workflow.OutputImage;
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
  private static final Bypass INVERT_1_BYPASS = TEMPLATE.bypass("1").joins(0, "image");
  private static final Bypass INVERT_2_BYPASS = TEMPLATE.bypass("2").joins(0, "image");
  private static final Bypass INVERT_3_BYPASS = TEMPLATE.bypass("3").joins(0, "image");
  private static final Bypass INVERT_4_BYPASS = TEMPLATE.bypass("4").joins(0, "image");
  private static final Bypass INVERT_5_BYPASS = TEMPLATE.bypass("5").joins(0, "image");
  private static final Bypass INVERT_6_BYPASS = TEMPLATE.bypass("6").joins(0, "image");
  private static final Bypass INVERT_7_BYPASS = TEMPLATE.bypass("7").joins(0, "image");
  private static final Bypass INVERT_8_BYPASS = TEMPLATE.bypass("8").joins(0, "image");
  private static final Bypass INVERT_9_BYPASS = TEMPLATE.bypass("9").joins(0, "image");
  private static final Bypass INVERT_10_BYPASS = TEMPLATE.bypass("10").joins(0, "image");
  private static final Bypass INVERT_11_BYPASS = TEMPLATE.bypass("11").joins(0, "image");
  private static final Bypass INVERT_12_BYPASS = TEMPLATE.bypass("12").joins(0, "image");
  private static final Bypass INVERT_13_BYPASS = TEMPLATE.bypass("13").joins(0, "image");
  private static final Mute SAVE_IMAGE_MUTE = TEMPLATE.mute("99");
  private static final WorkflowOutput IMAGES = TEMPLATE.output("images", "99");

  private final boolean invert1;
  private final boolean invert2;
  private final boolean invert3;
  private final boolean invert4;
  private final boolean invert5;
  private final boolean invert6;
  private final boolean invert7;
  private final boolean invert8;
  private final boolean invert9;
  private final boolean invert10;
  private final boolean invert11;
  private final boolean invert12;
  private final boolean invert13;
  private final boolean saved;

  private ArtWorkflow(Builder builder) {
    this.invert1 = builder.invert1;
    this.invert2 = builder.invert2;
    this.invert3 = builder.invert3;
    this.invert4 = builder.invert4;
    this.invert5 = builder.invert5;
    this.invert6 = builder.invert6;
    this.invert7 = builder.invert7;
    this.invert8 = builder.invert8;
    this.invert9 = builder.invert9;
    this.invert10 = builder.invert10;
    this.invert11 = builder.invert11;
    this.invert12 = builder.invert12;
    this.invert13 = builder.invert13;
    this.saved = builder.saved;
    toRequest();
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder invert1(boolean invert1) {
    return builder().invert1(invert1);
  }

  public static Builder invert2(boolean invert2) {
    return builder().invert2(invert2);
  }

  public static Builder invert3(boolean invert3) {
    return builder().invert3(invert3);
  }

  public static Builder invert4(boolean invert4) {
    return builder().invert4(invert4);
  }

  public static Builder invert5(boolean invert5) {
    return builder().invert5(invert5);
  }

  public static Builder invert6(boolean invert6) {
    return builder().invert6(invert6);
  }

  public static Builder invert7(boolean invert7) {
    return builder().invert7(invert7);
  }

  public static Builder invert8(boolean invert8) {
    return builder().invert8(invert8);
  }

  public static Builder invert9(boolean invert9) {
    return builder().invert9(invert9);
  }

  public static Builder invert10(boolean invert10) {
    return builder().invert10(invert10);
  }

  public static Builder invert11(boolean invert11) {
    return builder().invert11(invert11);
  }

  public static Builder invert12(boolean invert12) {
    return builder().invert12(invert12);
  }

  public static Builder invert13(boolean invert13) {
    return builder().invert13(invert13);
  }

  public static Builder saved(boolean saved) {
    return builder().saved(saved);
  }

  public boolean invert1() {
    return invert1;
  }

  public boolean invert2() {
    return invert2;
  }

  public boolean invert3() {
    return invert3;
  }

  public boolean invert4() {
    return invert4;
  }

  public boolean invert5() {
    return invert5;
  }

  public boolean invert6() {
    return invert6;
  }

  public boolean invert7() {
    return invert7;
  }

  public boolean invert8() {
    return invert8;
  }

  public boolean invert9() {
    return invert9;
  }

  public boolean invert10() {
    return invert10;
  }

  public boolean invert11() {
    return invert11;
  }

  public boolean invert12() {
    return invert12;
  }

  public boolean invert13() {
    return invert13;
  }

  public boolean saved() {
    return saved;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.invert1 = invert1;
    builder.invert2 = invert2;
    builder.invert3 = invert3;
    builder.invert4 = invert4;
    builder.invert5 = invert5;
    builder.invert6 = invert6;
    builder.invert7 = invert7;
    builder.invert8 = invert8;
    builder.invert9 = invert9;
    builder.invert10 = invert10;
    builder.invert11 = invert11;
    builder.invert12 = invert12;
    builder.invert13 = invert13;
    builder.saved = saved;
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
        .bypass(INVERT_1_BYPASS, !invert1, "invert1 = false")
        .bypass(INVERT_2_BYPASS, !invert2, "invert2 = false")
        .bypass(INVERT_3_BYPASS, !invert3, "invert3 = false")
        .bypass(INVERT_4_BYPASS, !invert4, "invert4 = false")
        .bypass(INVERT_5_BYPASS, !invert5, "invert5 = false")
        .bypass(INVERT_6_BYPASS, !invert6, "invert6 = false")
        .bypass(INVERT_7_BYPASS, !invert7, "invert7 = false")
        .bypass(INVERT_8_BYPASS, !invert8, "invert8 = false")
        .bypass(INVERT_9_BYPASS, !invert9, "invert9 = false")
        .bypass(INVERT_10_BYPASS, !invert10, "invert10 = false")
        .bypass(INVERT_11_BYPASS, !invert11, "invert11 = false")
        .bypass(INVERT_12_BYPASS, !invert12, "invert12 = false")
        .bypass(INVERT_13_BYPASS, !invert13, "invert13 = false")
        .mute(SAVE_IMAGE_MUTE, !saved, "saved = false")
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.images(IMAGES));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArtWorkflow that
        && invert1 == that.invert1
        && invert2 == that.invert2
        && invert3 == that.invert3
        && invert4 == that.invert4
        && invert5 == that.invert5
        && invert6 == that.invert6
        && invert7 == that.invert7
        && invert8 == that.invert8
        && invert9 == that.invert9
        && invert10 == that.invert10
        && invert11 == that.invert11
        && invert12 == that.invert12
        && invert13 == that.invert13
        && saved == that.saved;
  }

  @Override
  public int hashCode() {
    return Objects.hash(invert1, invert2, invert3, invert4, invert5, invert6, invert7, invert8,
        invert9, invert10, invert11, invert12, invert13, saved);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add("invert1", invert1)
        .add("invert2", invert2)
        .add("invert3", invert3)
        .add("invert4", invert4)
        .add("invert5", invert5)
        .add("invert6", invert6)
        .add("invert7", invert7)
        .add("invert8", invert8)
        .add("invert9", invert9)
        .add("invert10", invert10)
        .add("invert11", invert11)
        .add("invert12", invert12)
        .add("invert13", invert13)
        .add("saved", saved)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<ArtWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            ArtWorkflow.class, "ArtWorkflow.schema.json", Builder::new, Builder::build)
            .set("invert1", UntypedValue::asBoolean, Builder::invert1, ArtWorkflow::invert1)
            .set("invert2", UntypedValue::asBoolean, Builder::invert2, ArtWorkflow::invert2)
            .set("invert3", UntypedValue::asBoolean, Builder::invert3, ArtWorkflow::invert3)
            .set("invert4", UntypedValue::asBoolean, Builder::invert4, ArtWorkflow::invert4)
            .set("invert5", UntypedValue::asBoolean, Builder::invert5, ArtWorkflow::invert5)
            .set("invert6", UntypedValue::asBoolean, Builder::invert6, ArtWorkflow::invert6)
            .set("invert7", UntypedValue::asBoolean, Builder::invert7, ArtWorkflow::invert7)
            .set("invert8", UntypedValue::asBoolean, Builder::invert8, ArtWorkflow::invert8)
            .set("invert9", UntypedValue::asBoolean, Builder::invert9, ArtWorkflow::invert9)
            .set("invert10", UntypedValue::asBoolean, Builder::invert10, ArtWorkflow::invert10)
            .set("invert11", UntypedValue::asBoolean, Builder::invert11, ArtWorkflow::invert11)
            .set("invert12", UntypedValue::asBoolean, Builder::invert12, ArtWorkflow::invert12)
            .set("invert13", UntypedValue::asBoolean, Builder::invert13, ArtWorkflow::invert13)
            .set("saved", UntypedValue::asBoolean, Builder::saved, ArtWorkflow::saved)
            .load();
  }

  /**
   * What a run yields.
   *
   * @param images of node 99, {@code SaveImage}; empty in some cases
   */
  public record Outputs(List<OutputImage> images) {}

  /** The nodes of {@code art.json}. */
  public static final class Nodes {
    /** Node 99, {@code SaveImage}. */
    public static final WorkflowNode IMAGES = TEMPLATE.node("99");

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
    private boolean invert1 = true;
    private boolean invert2 = true;
    private boolean invert3 = true;
    private boolean invert4 = true;
    private boolean invert5 = true;
    private boolean invert6 = true;
    private boolean invert7 = true;
    private boolean invert8 = true;
    private boolean invert9 = true;
    private boolean invert10 = true;
    private boolean invert11 = true;
    private boolean invert12 = true;
    private boolean invert13 = true;
    private boolean saved = true;

    private Builder() {}

    /** Off bypasses node 1, {@code ImageInvert}. On by default. */
    public Builder invert1(boolean invert1) {
      this.invert1 = invert1;
      return this;
    }

    /** Off bypasses node 2, {@code ImageInvert}. On by default. */
    public Builder invert2(boolean invert2) {
      this.invert2 = invert2;
      return this;
    }

    /** Off bypasses node 3, {@code ImageInvert}. On by default. */
    public Builder invert3(boolean invert3) {
      this.invert3 = invert3;
      return this;
    }

    /** Off bypasses node 4, {@code ImageInvert}. On by default. */
    public Builder invert4(boolean invert4) {
      this.invert4 = invert4;
      return this;
    }

    /** Off bypasses node 5, {@code ImageInvert}. On by default. */
    public Builder invert5(boolean invert5) {
      this.invert5 = invert5;
      return this;
    }

    /** Off bypasses node 6, {@code ImageInvert}. On by default. */
    public Builder invert6(boolean invert6) {
      this.invert6 = invert6;
      return this;
    }

    /** Off bypasses node 7, {@code ImageInvert}. On by default. */
    public Builder invert7(boolean invert7) {
      this.invert7 = invert7;
      return this;
    }

    /** Off bypasses node 8, {@code ImageInvert}. On by default. */
    public Builder invert8(boolean invert8) {
      this.invert8 = invert8;
      return this;
    }

    /** Off bypasses node 9, {@code ImageInvert}. On by default. */
    public Builder invert9(boolean invert9) {
      this.invert9 = invert9;
      return this;
    }

    /** Off bypasses node 10, {@code ImageInvert}. On by default. */
    public Builder invert10(boolean invert10) {
      this.invert10 = invert10;
      return this;
    }

    /** Off bypasses node 11, {@code ImageInvert}. On by default. */
    public Builder invert11(boolean invert11) {
      this.invert11 = invert11;
      return this;
    }

    /** Off bypasses node 12, {@code ImageInvert}. On by default. */
    public Builder invert12(boolean invert12) {
      this.invert12 = invert12;
      return this;
    }

    /** Off bypasses node 13, {@code ImageInvert}. On by default. */
    public Builder invert13(boolean invert13) {
      this.invert13 = invert13;
      return this;
    }

    /** Off mutes node 99, {@code SaveImage}. On by default. */
    public Builder saved(boolean saved) {
      this.saved = saved;
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public ArtWorkflow build() {
      return new ArtWorkflow(this);
    }
  }
}
