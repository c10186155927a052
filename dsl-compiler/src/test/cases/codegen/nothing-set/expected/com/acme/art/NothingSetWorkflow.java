// Generated from mapping.weft by weft-maven-plugin. Do not edit.
package com.acme.art;

import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.WorkflowNode;
import dev.weft.workflow.WorkflowRequest;
import dev.weft.workflow.WorkflowTemplate;
import java.util.List;
import java.util.Objects;
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

  /** Begins with the values of this workflow. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    return builder;
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
    return "NothingSetWorkflow[]";
  }

  /** What a run yields. */
  public record Outputs() {}

  /** The nodes of {@code workflow.json}. */
  public static final class Nodes {
    /** Node 1, {@code LoadImage}, titled {@code Load Image}. */
    public static final WorkflowNode LOAD_IMAGE = TEMPLATE.node("1");

    /** Node 2, {@code CLIPTextEncode}, titled {@code Positive}. */
    public static final WorkflowNode POSITIVE = TEMPLATE.node("2");

    /** Node 3, {@code CLIPTextEncode}, titled {@code Negative}. */
    public static final WorkflowNode NEGATIVE = TEMPLATE.node("3");

    /** Node 4, {@code EmptyLatentImage}. */
    public static final WorkflowNode EMPTY_LATENT_IMAGE = TEMPLATE.node("4");

    /** Node 5, {@code SaveImage}. */
    public static final WorkflowNode SAVE_IMAGE = TEMPLATE.node("5");

    private Nodes() {}

    /** All of them, in the order saved. */
    public static List<WorkflowNode> all() {
      return TEMPLATE.nodes();
    }
  }

  /** Collects the parameters of a {@link NothingSetWorkflow}. Not thread-safe. */
  public static final class Builder {
    private Builder() {}

    /** A workflow with what was set so far; this builder can go on. */
    public NothingSetWorkflow build() {
      return new NothingSetWorkflow(this);
    }
  }
}
