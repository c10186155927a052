package dev.weft.workflow;

import java.util.List;

/** A node of which one thing was to come yielded none, or several. The job itself went well. */
public final class NotOneOutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient WorkflowOutput output;
  private final transient List<?> values;

  NotOneOutputException(WorkflowOutput output, List<?> values) {
    super(
        "output %s was to be one, but node %s yielded %s"
            .formatted(
                output.name(),
                output.nodeId(),
                values.isEmpty() ? "nothing" : values.size() + ": " + values));
    this.output = output;
    this.values = List.copyOf(values);
  }

  /** The output that was to be one. */
  public WorkflowOutput output() {
    return output;
  }

  /** All that the node yielded: files, or texts. */
  public List<?> values() {
    return values;
  }
}
