package dev.weft.workflow;

import java.util.List;
import java.util.Optional;

/**
 * A node of a saved workflow.
 *
 * @param id the node's key in the workflow, such as {@code 3} or {@code 12:34}
 * @param classType the node's class, such as {@code KSampler}
 * @param title the title it was saved with
 * @param subgraphs the titles of the subgraphs that it lies in, the outermost first; empty where
 *     the workflow was saved in API format, which does not tell them
 * @param label the name that the mapping gives it in progress reports
 */
public record WorkflowNode(
    String id,
    String classType,
    Optional<String> title,
    List<String> subgraphs,
    Optional<String> label) {

  public WorkflowNode {
    subgraphs = List.copyOf(subgraphs);
  }

  /** A node that lies in no subgraph. */
  public WorkflowNode(String id, String classType, Optional<String> title, Optional<String> label) {
    this(id, classType, title, List.of(), label);
  }

  /**
   * The name to show to people: the label, else the title, else the class; the latter two behind
   * the subgraphs, as in {@code Upscale / KSampler}.
   */
  public String displayName() {
    return label.orElseGet(this::place);
  }

  private String place() {
    String own = title.orElse(classType);
    return subgraphs.isEmpty() ? own : String.join(" / ", subgraphs) + " / " + own;
  }
}
