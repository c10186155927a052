package dev.weft.client.internal.tracking;

import dev.weft.client.internal.server.Accepted;
import dev.weft.client.internal.server.JobGraph;
import dev.weft.client.internal.server.NewJob;
import dev.weft.client.internal.server.QueueState;
import dev.weft.client.internal.server.Rejection;
import dev.weft.client.internal.server.Server;
import dev.weft.client.job.ClientClosedException;
import dev.weft.client.job.ComfyException;
import dev.weft.client.job.ConnectionException;
import dev.weft.client.job.Job;
import dev.weft.client.job.JobSubmitter;
import dev.weft.workflow.InputFile;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.WorkflowRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings workflows to one server, on the caller's thread, and follows their jobs to the end.
 * Thread-safe.
 */
public final class JobTracker implements JobSubmitter, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(JobTracker.class);

  private final Server server;
  private final JobBoard board;

  /** The server stays the caller's to close. */
  public JobTracker(Server server, PollTimes times) {
    this.server = server;
    this.board = new JobBoard(server, times);
  }

  @Override
  public <O> Job<O> submit(Workflow<O> workflow) {
    WorkflowRequest request = workflow.toRequest();
    JobGraph graph = JobGraph.of(request);
    Map<InputFile, String> uploaded = upload(request);
    EventLog log = new EventLog();
    CompletableFuture<O> result = new CompletableFuture<>();
    TrackedJob tracked =
        new TrackedJob(
            UUID.randomUUID().toString(),
            graph,
            log,
            (ended, outcome) -> board.onEnd(ended, outcome, workflow, result));
    NewJob posted = new NewJob(tracked.promptId(), request, uploaded, graph);
    Accepted accepted = post(posted, tracked, result);
    boolean useless = losesWanted(request, accepted.rejection());
    board.accept(tracked, accepted);
    Job<O> job = new JobView<>(accepted.id(), tracked, log, result, board);
    if (useless) {
      LOG.info("job {} was taken in part only and is cancelled", accepted.id());
      job.cancel();
      throw accepted.rejection().toPartialException(server.address());
    }
    return job;
  }

  /** Ends every wait on a job with {@link ClientClosedException}; the server goes on. */
  @Override
  public void close() {
    board.close();
  }

  /** After {@link #close} and the end of the server: waits until nothing of it runs any more. */
  public void awaitEnd() {
    board.awaitEnd();
  }

  /** Asks the server for its queue, to see that it is one. */
  public void probe() {
    QueueState unused = board.ask(server::queue);
  }

  private Map<InputFile, String> upload(WorkflowRequest request) {
    Map<InputFile, String> names = new HashMap<>();
    for (InputFile file : request.uploads()) {
      names.put(file, board.ask(() -> server.upload(file)));
    }
    return names;
  }

  private Accepted post(NewJob job, TrackedJob tracked, CompletableFuture<?> result) {
    CompletableFuture<Void> heard = board.expect(tracked);
    try {
      // A job that ends before it is posted ends the wait too: the client was closed, or failed.
      waitFor(CompletableFuture.anyOf(heard, result));
      return server.submit(job);
    } catch (RuntimeException | Error e) {
      board.refuse(tracked);
      throw e;
    }
  }

  /** What the server sends before it is heard is lost. */
  private void waitFor(CompletableFuture<?> heard) {
    try {
      heard.get(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ComfyException("interrupted before the workflow was submitted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof ClientClosedException
          ? JobBoard.closedBeforeSubmit()
          : new ComfyException("cannot submit a workflow: the client failed", e.getCause());
    } catch (TimeoutException e) {
      throw new ConnectionException(
          "the client did not get to open its socket to " + server.address(), e);
    }
  }

  private static boolean losesWanted(WorkflowRequest request, Rejection rejection) {
    return request.outputs().stream()
        .anyMatch(output -> rejection.lostOutputs().contains(output.nodeId()));
  }
}
