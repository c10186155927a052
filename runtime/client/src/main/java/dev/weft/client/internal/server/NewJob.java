package dev.weft.client.internal.server;

import dev.weft.client.job.SubmitOptions;
import dev.weft.workflow.InputFile;
import dev.weft.workflow.WorkflowRequest;
import dev.weft.workflow.WorkflowValues;
import java.util.Map;

/**
 * A job on its way to the server.
 *
 * @param id that it shall have
 * @param uploaded what the server calls the request's files
 * @param values what pictures remember
 * @param graph the names in which a rejection is told
 * @param options how it is to be taken
 */
public record NewJob(
    String id,
    WorkflowRequest request,
    Map<InputFile, String> uploaded,
    WorkflowValues values,
    JobGraph graph,
    SubmitOptions options) {

  /** Copies the map. */
  public NewJob {
    uploaded = Map.copyOf(uploaded);
  }
}
