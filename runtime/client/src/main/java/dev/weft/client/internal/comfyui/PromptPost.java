package dev.weft.client.internal.comfyui;

import dev.weft.client.internal.server.Accepted;
import dev.weft.client.internal.server.JobGraph;
import dev.weft.client.internal.server.NewJob;
import dev.weft.client.internal.server.Rejection;
import dev.weft.client.job.ComfyException;
import dev.weft.client.job.ConnectionException;
import dev.weft.client.job.ServerException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Posts jobs, and reads what the server says to them. */
final class PromptPost {
  private static final int LOOKS = 3;
  private static final long PAUSE_MILLIS = 300;

  private final HttpApi api;
  private final ClientId clientId;
  private final String address;
  private final boolean previews;
  private final boolean pictureMetadata;

  PromptPost(
      HttpApi api, ClientId clientId, String address, boolean previews, boolean pictureMetadata) {
    this.api = api;
    this.clientId = clientId;
    this.address = address;
    this.previews = previews;
    this.pictureMetadata = pictureMetadata;
  }

  Accepted submit(NewJob job) {
    return submit(job, job.request().toBytes(job.uploaded()), true);
  }

  private Accepted submit(NewJob job, byte[] graph, boolean respell) {
    Answer answer;
    try {
      answer = api.submit(body(job, graph));
    } catch (ConnectionException e) {
      return arrived(job, e);
    }
    if (answer.leavesOpen()) {
      return arrived(job, shown(answer, job).refused());
    }
    if (answer.status() == 400 && JsonCursor.looksLikeObject(answer.body())) {
      Rejection rejection =
          HttpApi.parsed(answer, () -> RejectionReader.read(answer.body(), job.graph()));
      if (rejection.isEmpty()) {
        throw shown(answer, job).refused();
      }
      Optional<byte[]> respelled =
          respell ? new Separators(api).respelled(graph, rejection.problems()) : Optional.empty();
      if (respelled.isPresent()) {
        return submit(job, respelled.get(), false);
      }
      throw rejection.toException(address);
    }
    if (!answer.isJson()) {
      throw shown(answer, job).refused();
    }
    return HttpApi.parsed(answer, () -> accepted(answer.body(), job.id(), job.graph()));
  }

  /** What answers may repeat the workflow. */
  private static Answer shown(Answer answer, NewJob job) {
    return answer.shown(job.graph()::withoutSecrets);
  }

  /** An old server makes an id of its own. */
  private static Accepted accepted(String json, String wantedId, JobGraph graph) {
    String id = JsonCursor.of(json).scalars().getOrDefault("prompt_id", "");
    return new Accepted(id.isEmpty() ? wantedId : id, RejectionReader.read(json, graph));
  }

  /**
   * The answer got lost, but the workflow may have arrived: looks, a few times where the same thing
   * is in the way, before it gives up.
   */
  private Accepted arrived(NewJob job, ComfyException failure) {
    for (int look = 0; look < LOOKS && Pause.of(look * PAUSE_MILLIS); look++) {
      boolean known;
      try {
        known = knows(job.id());
      } catch (ConnectionException | ServerException e) {
        failure.addSuppressed(e);
        continue;
      }
      if (known) {
        return new Accepted(job.id(), Rejection.NONE);
      }
      throw failure;
    }
    throw failure;
  }

  /** The queue before the history: a prompt moves from one to the other in one step. */
  private boolean knows(String id) {
    return api.queue().has(id) || api.history(id).isPresent();
  }

  private byte[] body(NewJob job, byte[] graph) {
    String head = new PromptHead(clientId.value(), previews, pictureMetadata).of(job);
    ByteArrayOutputStream body = new ByteArrayOutputStream(head.length() + graph.length + 1);
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(graph);
    body.write('}');
    return body.toByteArray();
  }
}
