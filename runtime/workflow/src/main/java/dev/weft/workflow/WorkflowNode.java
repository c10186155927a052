package dev.weft.workflow;

import java.util.Optional;

/**
 * A node of a saved workflow.
 *
 * @param id the node's key in the workflow, such as {@code 3} or {@code 12:34}
 * @param classType the node's class, such as {@code KSampler}
 * @param title the title it was saved with
 * @param label the name that the mapping gives it in progress reports
 */
public record WorkflowNode(
    String id, String classType, Optional<String> title, Optional<String> label) {

  /** The name to show to people: the label, else the title, else the class. */
  public String displayName() {
    return label.or(() -> title).orElse(classType);
  }
}
