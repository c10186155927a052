package dev.weft.client.internal.tracking;

import dev.weft.client.internal.progress.CostsFile;
import dev.weft.client.internal.server.Accepted;
import dev.weft.client.internal.server.JobGraph;
import dev.weft.client.internal.server.NewJob;
import dev.weft.client.internal.server.QueueState;
import dev.weft.client.internal.server.Rejection;
import dev.weft.client.internal.server.Server;
import dev.weft.client.job.ClientClosedException;
import dev.weft.client.job.ComfyException;
import dev.weft.client.job.ConnectionException;
import dev.weft.client.job.InputFileException;
import dev.weft.client.job.Job;
import dev.weft.client.job.JobSubmitter;
import dev.weft.client.job.SubmitOptions;
import dev.weft.workflow.InputFile;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.WorkflowRequest;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
  private final KnownJobs known;

  /** The server stays the caller's to close. */
  public JobTracker(Server server, PollTimes times) {
    this(server, times, null);
  }

  /**
   * As {@link #JobTracker(Server, PollTimes)}.
   *
   * @param costs where what nodes take is kept; null keeps it in memory alone
   */
  public JobTracker(Server server, PollTimes times, @Nullable CostsFile costs) {
    this.server = server;
    this.board = new JobBoard(server, times, costs);
    this.known = board.known();
  }

  @Override
  public <O> Job<O> submit(Workflow<O> workflow, SubmitOptions options) {
    return options
        .id()
        .map(UUID::toString)
        .map(id -> known.get(id, () -> taken(id, workflow, options)))
        .orElseGet(() -> post(UUID.randomUUID().toString(), workflow, options))
        .as(workflow);
  }

  /**
   * Follows a job that was submitted before, perhaps by another program. Returns at once; what the
   * server knows of the job shows in its events.
   */
  public <O> Job<O> attach(String promptId, Workflow<O> workflow) {
    return known.get(promptId, () -> watch(promptId, workflow, SubmitOptions.DEFAULT)).as(workflow);
  }

  /** The job of this id that the server has; else a new one. */
  private FollowedJob taken(String id, Workflow<?> workflow, SubmitOptions options) {
    return board.ask(() -> server.knows(id))
        ? watch(id, workflow, options)
        : post(id, workflow, options);
  }

  private FollowedJob watch(String id, Workflow<?> workflow, SubmitOptions options) {
    FollowedJob job = FollowedJob.earlier(id, JobGraph.of(workflow.toRequest(), options), board);
    board.watch(job.tracked());
    known.add(job);
    options.timeLimit().ifPresent(limit -> board.limit(job.tracked(), limit));
    return job;
  }

  private FollowedJob post(String id, Workflow<?> workflow, SubmitOptions options) {
    WorkflowRequest request = workflow.toRequest();
    JobGraph graph = JobGraph.of(request, options);
    Map<InputFile, String> uploaded = upload(request);
    FollowedJob job = FollowedJob.fresh(id, graph, board);
    NewJob fresh = new NewJob(id, request, uploaded, workflow.toValues(), graph, options);
    Accepted accepted = post(fresh, job);
    boolean useless = losesWanted(graph, accepted.rejection());
    board.accept(job.tracked(), accepted);
    options.timeLimit().ifPresent(limit -> board.limit(job.tracked(), limit));
    FollowedJob taken = job.under(accepted.id());
    known.add(taken);
    if (useless) {
      LOG.info("job {} was taken in part only and is cancelled", accepted.id());
      taken.cancel();
      throw accepted.rejection().toPartialException(server.address());
    }
    return taken;
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

  /** Whether a job of this id is followed. */
  public boolean follows(String promptId) {
    return known.has(promptId);
  }

  /** Asks on a thread of the client, and waits for the answer. */
  public <T> T ask(Supplier<T> question) {
    return board.ask(question);
  }

  /** Asks the server for its queue, to see that it is one. */
  public void probe() {
    QueueState unused = board.ask(server::queue);
  }

  private Map<InputFile, String> upload(WorkflowRequest request) {
    Map<InputFile, String> names = new HashMap<>();
    for (InputFile file : request.uploads()) {
      try {
        names.put(file, board.ask(() -> server.upload(file)));
      } catch (UncheckedIOException e) {
        throw unreadable(request, file, e);
      }
    }
    return names;
  }

  private static InputFileException unreadable(
      WorkflowRequest request, InputFile file, UncheckedIOException e) {
    Optional<String> parameter =
        request.inputsOf(file).stream()
            .map(request.targets()::get)
            .filter(Objects::nonNull)
            .findFirst();
    String whose = parameter.map(name -> " of parameter " + name).orElse("");
    String name = file.fileName().isEmpty() ? "" : " " + file.fileName();
    return new InputFileException(
        "cannot read the file%s%s: %s".formatted(name, whose, reason(e)), parameter, e);
  }

  private static String reason(UncheckedIOException e) {
    return e.getCause() instanceof NoSuchFileException
        ? "it is not there any more"
        : String.valueOf(e.getCause());
  }

  private Accepted post(NewJob posted, FollowedJob job) {
    CompletableFuture<Void> heard = board.expect(job.tracked());
    try {
      if (!heard.isDone()) {
        waitFor(heard, job);
      }
      return server.submit(posted);
    } catch (RuntimeException | Error e) {
      board.refuse(job.tracked());
      throw e;
    }
  }

  /** What the server sends before it is heard is lost. */
  private void waitFor(CompletableFuture<Void> heard, FollowedJob job) {
    try {
      // A job that ends before it is posted ends the wait too: the client was closed, or failed.
      Object first = CompletableFuture.anyOf(heard, job.end()).get(30, TimeUnit.SECONDS);
      if (first instanceof JobOutcome.Failure failure) {
        throw failure.exception() instanceof ClientClosedException
            ? JobBoard.closedBeforeSubmit()
            : new ComfyException(
                "cannot submit a workflow: the client failed", failure.exception());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ComfyException("interrupted before the workflow was submitted", e);
    } catch (ExecutionException e) {
      throw new ComfyException("cannot submit a workflow: the client failed", e.getCause());
    } catch (TimeoutException e) {
      throw new ConnectionException(
          "the client did not get to open its socket to " + server.address(), e);
    }
  }

  /** Asks for the names only if need be: a job that waits does without them. */
  private static boolean losesWanted(JobGraph graph, Rejection rejection) {
    return !rejection.isEmpty()
        && graph.wanted().stream().anyMatch(rejection.lostOutputs()::contains);
  }
}
