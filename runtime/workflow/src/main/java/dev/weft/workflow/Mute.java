package dev.weft.workflow;

/**
 * Takes a node out of a workflow, with all that cannot do without its outputs. Immutable; a
 * constant of generated classes.
 */
public final class Mute {
  private final WorkflowTemplate template;
  private final SavedNode node;

  Mute(WorkflowTemplate template, SavedNode node) {
    this.template = template;
    this.node = node;
  }

  @Override
  public String toString() {
    return "Mute[" + node.id() + "]";
  }

  WorkflowTemplate template() {
    return template;
  }

  SavedNode node() {
    return node;
  }
}
