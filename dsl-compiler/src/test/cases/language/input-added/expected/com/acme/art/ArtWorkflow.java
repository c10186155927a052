// Generated from art.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.Choice;
import dev.weft.workflow.JobOutputs;
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
  private static final Parameter DEVICE = TEMPLATE.parameter("device").sets("1", "device");
  private static final WorkflowOutput TEXT = TEMPLATE.output("text", "2");

  private final Device device;

  private ArtWorkflow(Builder builder) {
    this.device = builder.device;
  }

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  public static Builder device(Device device) {
    return builder().device(device);
  }

  public Device device() {
    return device;
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.device = device;
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
        .set(DEVICE, device)
        .build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs(outputs.texts(TEXT));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArtWorkflow that
        && device.equals(that.device);
  }

  @Override
  public int hashCode() {
    return Objects.hash(device);
  }

  @Override
  public String toString() {
    return WorkflowText.of(this)
        .add(DEVICE, device)
        .toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<ArtWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            ArtWorkflow.class, "ArtWorkflow.schema.json", Builder::new, Builder::build)
            .set(DEVICE, value -> value.oneOf(Device.values()), Builder::device,
                ArtWorkflow::device)
            .load();
  }

  /**
   * What a run yields.
   *
   * @param text of node 2, {@code PreviewAny}
   */
  public record Outputs(List<String> text) {}

  /** The nodes of {@code art.json}. */
  public static final class Nodes {
    /** Node 2, {@code PreviewAny}. */
    public static final WorkflowNode TEXT = TEMPLATE.node("2");

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

  /** What {@link Builder#device device} takes. */
  public enum Device implements Choice {
    DEFAULT("default"),
    CPU("cpu");

    private final String value;

    Device(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }
  }

  /** Collects the parameters of a {@link ArtWorkflow}. Not thread-safe. */
  public static final class Builder {
    private Device device = Device.CPU;

    private Builder() {}

    /** Sets {@code device} of node 1, {@code CLIPLoader}. By default {@code cpu}. */
    public Builder device(Device device) {
      this.device = DEVICE.given(device);
      return this;
    }

    /** Builds from what was set so far; this builder can go on. */
    public ArtWorkflow build() {
      return new ArtWorkflow(this);
    }
  }
}
