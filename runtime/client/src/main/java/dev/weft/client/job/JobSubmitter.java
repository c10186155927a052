package dev.weft.client.job;

import dev.weft.workflow.Workflow;

/**
 * Takes workflows and gives jobs: one server, or whatever chooses among several. Thread-safe.
 *
 * <p>Code that only submits asks for this, and a test gives it one of its own.
 */
public interface JobSubmitter {

  /**
   * Hands a workflow over to be run. Blocks until it was taken, not until it has run.
   *
   * @throws WorkflowRejectedException if it is refused
   * @throws ComfyException if it could not be handed over
   */
  default <O> Job<O> submit(Workflow<O> workflow) {
    return submit(workflow, SubmitOptions.DEFAULT);
  }

  /**
   * As {@link #submit(Workflow)}, with options.
   *
   * @throws WorkflowRejectedException if it is refused
   * @throws ComfyException if it could not be handed over
   */
  <O> Job<O> submit(Workflow<O> workflow, SubmitOptions options);
}
