package dev.weft.workflow;

/**
 * A saved workflow with its parameters set: what generated classes implement.
 *
 * <p>Implementations are immutable, so one object can be submitted many times and by many threads.
 *
 * @param <O> what a run yields
 */
public interface Workflow<O> {

  /** The graph to send, with every parameter in its place. */
  WorkflowRequest toRequest();

  /** What a finished job of this workflow yields, in its own type. */
  O outputs(JobOutputs outputs);

  /**
   * The values of its parameters by name, as pictures remember them; none where nothing is known
   * but the graph.
   */
  default WorkflowValues toValues() {
    return WorkflowValues.NONE;
  }

  /**
   * The graph in API format, as it will be sent. Files that are not on the server yet stand under
   * the name they are uploaded with.
   */
  default String toJson() {
    return toRequest().toJson();
  }
}
