package dev.weft.workflow;

/**
 * Takes a node out of a workflow, with all that cannot do without its outputs. Immutable; a
 * constant of generated classes.
 */
public final class Mute {
  private final WorkflowTemplate template;
  private final String nodeId;

  Mute(WorkflowTemplate template, String nodeId) {
    this.template = template;
    this.nodeId = nodeId;
  }

  @Override
  public String toString() {
    return "Mute[" + nodeId + "]";
  }

  WorkflowTemplate template() {
    return template;
  }

  String nodeId() {
    return nodeId;
  }
}
