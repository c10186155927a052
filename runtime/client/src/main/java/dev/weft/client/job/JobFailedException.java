package dev.weft.client.job;

import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.WorkflowNode;
import java.util.List;
import java.util.Optional;

/** A node of the job failed while it ran. */
public final class JobFailedException extends ComfyException {
  private static final long serialVersionUID = 1L;

  private final transient Optional<WorkflowNode> node;
  private final String exceptionType;
  private final transient List<String> traceback;
  private final transient JobOutputs outputs;

  /** With what is known of the failure. */
  public JobFailedException(
      String message,
      Optional<WorkflowNode> node,
      String exceptionType,
      List<String> traceback,
      JobOutputs outputs) {
    super(message);
    this.node = node;
    this.exceptionType = exceptionType;
    this.traceback = List.copyOf(traceback);
    this.outputs = outputs;
  }

  /** The node that failed, if the server named one. */
  public Optional<WorkflowNode> node() {
    return node;
  }

  /** The server's exception class, such as {@code RuntimeError}; empty when it named none. */
  public String exceptionType() {
    return exceptionType;
  }

  /** The server's stack trace, line by line. It may show paths of the server. */
  public List<String> traceback() {
    return traceback;
  }

  /** What other nodes yielded before the failure. */
  public JobOutputs outputs() {
    return outputs;
  }
}
