package dev.weft.client.job;

import dev.weft.workflow.WorkflowNode;
import java.util.List;
import java.util.Optional;

/**
 * The server refused a workflow when it was submitted: the whole, or the part that feeds an output
 * the workflow wants.
 *
 * <p>Of a workflow that was refused as a whole nothing runs. One that was taken in part is
 * cancelled at once, but the server begins with the part when it takes it: what is quick may have
 * run, and have left files.
 */
public final class WorkflowRejectedException extends ComfyException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** With every problem in the message too. */
  public WorkflowRejectedException(String message, List<Problem> problems) {
    super(message);
    this.problems = List.copyOf(problems);
  }

  /** What was refused; at least one. */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * One thing the server refused.
   *
   * @param type the server's word, such as {@code value_not_in_list} or {@code
   *     required_input_missing}
   * @param message the problem in one sentence, in the names of the mapping
   * @param node the node it was found at
   * @param input the node's input
   * @param parameter the parameter that sets this input
   * @param received the value the server saw, as JSON
   * @param options what the input takes, when it is a choice of not more than 20
   * @param range what the input takes, when it is a number: {@code from 16 to 16384 in steps of 8}
   */
  public record Problem(
      String type,
      String message,
      Optional<WorkflowNode> node,
      Optional<String> input,
      Optional<String> parameter,
      Optional<String> received,
      List<String> options,
      Optional<String> range) {

    /** Copies the options. */
    public Problem {
      options = List.copyOf(options);
    }
  }
}
