// Generated from mapping.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.WorkflowNode;
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

/** Runs {@code workflow.json}. */
@Generated("weft-maven-plugin")
public final class NothingSetWorkflow implements Workflow<NothingSetWorkflow.Outputs> {
  private static final WorkflowTemplate TEMPLATE =
      WorkflowTemplate.from(NothingSetWorkflow.class, "NothingSetWorkflow.json").load();

  private NothingSetWorkflow(Builder builder) {}

  /** Begins with every parameter at its default. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that begins with these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    return builder;
  }

  /** This class as data, to be set by name. */
  public static WorkflowDescriptor<NothingSetWorkflow> descriptor() {
    return ByName.DESCRIPTOR;
  }

  /**
   * Reads the workflow back that made a picture, video or sound.
   *
   * @throws RecallException if the file holds none of this class, or one that does not fit, with
   *     all that does not
   */
  public static NothingSetWorkflow read(Path file) {
    return ByName.DESCRIPTOR.read(file).workflow();
  }

  @Override
  public WorkflowValues toValues() {
    return ByName.DESCRIPTOR.valuesOf(this);
  }

  @Override
  public WorkflowRequest toRequest() {
    return TEMPLATE.request().build();
  }

  @Override
  public Outputs outputs(JobOutputs outputs) {
    return new Outputs();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NothingSetWorkflow;
  }

  @Override
  public int hashCode() {
    return Objects.hash();
  }

  @Override
  public String toString() {
    return WorkflowText.of(this).toString();
  }

  /** Joins names of the mapping to setters. */
  private static final class ByName {
    static final WorkflowDescriptor<NothingSetWorkflow> DESCRIPTOR =
        WorkflowDescriptor.of(
            NothingSetWorkflow.class, "NothingSetWorkflow.schema.json", Builder::new, Builder::build)
            .load();
  }

  /** What a run yields. */
  public record Outputs() {}

  /** The nodes of {@code workflow.json}. */
  public static final class Nodes {
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

  /** Collects the parameters of a {@link NothingSetWorkflow}. Not thread-safe. */
  public static final class Builder {
    private Builder() {}

    /** Builds from what was set so far; this builder can go on. */
    public NothingSetWorkflow build() {
      return new NothingSetWorkflow(this);
    }
  }
}
