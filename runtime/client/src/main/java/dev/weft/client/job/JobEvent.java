package dev.weft.client.job;

import dev.weft.workflow.OutputFile;
import dev.weft.workflow.WorkflowNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened to a job.
 *
 * <p>A job's events end with exactly one of {@link Finished}, {@link Failed}, {@link Cancelled} and
 * {@link Lost}. What comes before depends on how well the server's socket is heard: events may be
 * missing, the last one never is. Nodes that a node makes while it runs are reported as that node.
 */
public sealed interface JobEvent {

  /** Whether this is the last event of a job. */
  default boolean isLast() {
    return this instanceof Finished
        || this instanceof Failed
        || this instanceof Cancelled
        || this instanceof Lost;
  }

  /**
   * The job waits; sent again when its position changes.
   *
   * @param position its place among the waiting jobs of everybody; 1 runs next
   */
  record Queued(int position) implements JobEvent {}

  /** The server began to run the job. */
  record Started() implements JobEvent {}

  /**
   * The server took part of the workflow only: outputs that depend on these problems will not come.
   * None of them is one that the workflow wants, else {@link JobSubmitter#submit} had thrown.
   */
  record PartlyRejected(List<WorkflowRejectedException.Problem> problems) implements JobEvent {}

  /** Nodes whose earlier result is used again; they do not run. At least one. */
  record Cached(List<WorkflowNode> nodes) implements JobEvent {}

  /** A node began to run; sent once for each node. Several may run at the same time. */
  record NodeStarted(WorkflowNode node) implements JobEvent {}

  /**
   * The job got on; told for each step of a node, and, while a node says nothing, when {@code
   * overall} has grown by half a percent.
   *
   * @param overall from 0 to below 1, never less than before: what part of the time from the
   *     beginning to the end of the run is over, as far as can be told. See {@link Job#progress}
   * @param remaining how long the run is likely to take from here; empty as long as too little is
   *     known. See {@link Job#remaining}
   * @param node the node that got on
   * @param step how far the node is, from 0 to {@code steps}; seldom a fraction
   * @param steps how far the node goes; 1 for nodes that do not report steps
   */
  record Progress(
      double overall, Optional<Duration> remaining, WorkflowNode node, double step, double steps)
      implements JobEvent {

    /** The name of the node to show to people. */
    public String label() {
      return node.displayName();
    }
  }

  /**
   * What a node works on, as a picture. Whoever reads slowly or late finds the newest few previews
   * of a job only. Pictures that are results are no previews: see {@link NodeOutput}.
   */
  record Preview(WorkflowNode node, PreviewImage image) implements JobEvent {}

  /** What a node says about its work. Readers that are slow or late may miss some. */
  record ProgressText(WorkflowNode node, String text) implements JobEvent {}

  /**
   * A node yielded something, fresh or from the cache. Nodes such as {@code SaveImageWebsocket}
   * send their results and keep them nowhere: each picture is told by itself, when it comes.
   */
  record NodeOutput(WorkflowNode node, List<OutputFile> files, List<String> texts)
      implements JobEvent {}

  /** A node did not run because one before it blocked the way; the job goes on without it. */
  record NodeBlocked(WorkflowNode node, String message) implements JobEvent {}

  /** The job ended well: its outputs are there. */
  record Finished() implements JobEvent {}

  /**
   * The job ended in a failure: of a node, or of the client that was closed.
   *
   * @param failure what {@link Job#await()} throws
   */
  record Failed(ComfyException failure) implements JobEvent {

    /** The failure in words. */
    public String message() {
      return String.valueOf(failure.getMessage());
    }
  }

  /** The job was cancelled, before it ran or while it did. */
  record Cancelled() implements JobEvent {}

  /**
   * What became of the job cannot be known.
   *
   * @param reason why, in words
   */
  record Lost(String reason) implements JobEvent {}

  /**
   * A message about this job of a type that this client does not know.
   *
   * @param type the server's type
   * @param json its data, as sent
   */
  record Unknown(String type, String json) implements JobEvent {}
}
