package dev.weft.client;

import dev.weft.workflow.InputFile;
import dev.weft.workflow.Workflow;
import dev.weft.workflow.WorkflowRequest;
import dev.weft.workflow.json.JsonText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings workflows to the server, on the caller's thread. */
final class Submission {
  private static final Logger LOG = LoggerFactory.getLogger(Submission.class);

  private final HttpApi api;
  private final JobBoard board;
  private final String server;
  private final boolean previews;

  Submission(HttpApi api, JobBoard board, String server, boolean previews) {
    this.api = api;
    this.board = board;
    this.server = server;
    this.previews = previews;
  }

  <O> Job<O> submit(Workflow<O> workflow) {
    WorkflowRequest request = workflow.toRequest();
    JobGraph graph = JobGraph.of(request);
    Map<InputFile, String> names = new Uploads(api).upload(request.uploads());
    String clientId = clientId();
    String promptId = UUID.randomUUID().toString();
    EventLog log = new EventLog();
    CompletableFuture<O> result = new CompletableFuture<>();
    TrackedJob tracked =
        new TrackedJob(promptId, graph, log, outcome -> board.tell(outcome, workflow, result));
    board.expect(tracked);
    SubmitAnswer answer;
    try {
      answer = post(body(clientId, promptId, request.toBytes(names)), promptId, graph);
    } catch (RuntimeException e) {
      board.refuse(tracked);
      throw e;
    }
    String usedId = answer.promptId().isEmpty() ? promptId : answer.promptId();
    boolean useless = losesWanted(request, answer.rejection());
    board.accept(tracked, usedId, answer.rejection());
    Job<O> job = new Job<>(usedId, tracked, log, result, board);
    if (useless) {
      LOG.info("job {} was taken in part only and is cancelled", usedId);
      job.cancel();
      throw answer.rejection().toException(server);
    }
    return job;
  }

  /** Waits until frames can be heard, or cannot: what is sent before is lost. */
  private String clientId() {
    try {
      return board.clientId().get(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ComfyException("interrupted before the workflow was submitted", e);
    } catch (ExecutionException e) {
      throw new ClientClosedException("cannot submit a workflow: the client was closed");
    } catch (TimeoutException e) {
      throw new ConnectionException("the client did not get to open its socket to " + server, e);
    }
  }

  private SubmitAnswer post(byte[] body, String promptId, JobGraph graph) {
    Answer answer;
    try {
      answer = api.submit(body);
    } catch (ConnectionException e) {
      if (isKnown(promptId)) {
        return new SubmitAnswer(promptId, Rejection.NONE);
      }
      throw e;
    }
    if (answer.isOfGateway() && isKnown(promptId)) {
      return new SubmitAnswer(promptId, Rejection.NONE);
    }
    if (answer.status() == 400) {
      Rejection rejection = HttpApi.parsed(answer, () -> Rejection.read(answer.body(), graph));
      throw rejection.isEmpty() ? answer.refused() : rejection.toException(server);
    }
    return HttpApi.parsed(answer, () -> SubmitAnswer.read(answer, graph));
  }

  /** The answer got lost, but the workflow may have arrived. */
  private boolean isKnown(String promptId) {
    if (Thread.currentThread().isInterrupted()) {
      return false;
    }
    try {
      return api.queue().has(promptId) || api.history(promptId).isPresent();
    } catch (ComfyException e) {
      return false;
    }
  }

  private byte[] body(String clientId, String promptId, byte[] graph) {
    String head =
        "{\"client_id\": "
            + JsonText.quote(clientId)
            + ", \"prompt_id\": "
            + JsonText.quote(promptId)
            + ", \"extra_data\": {\"preview_method\": "
            + (previews ? "\"auto\"" : "\"none\"")
            + "}, \"prompt\": ";
    ByteArrayOutputStream body = new ByteArrayOutputStream(head.length() + graph.length + 1);
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(graph);
    body.write('}');
    return body.toByteArray();
  }

  private static boolean losesWanted(WorkflowRequest request, Rejection rejection) {
    return request.outputs().stream()
        .anyMatch(output -> rejection.lostOutputs().contains(output.nodeId()));
  }
}
