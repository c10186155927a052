package dev.weft.client.internal.comfyui;

import dev.weft.client.internal.server.JobRecord;
import dev.weft.client.job.ComfyException;
import dev.weft.client.job.ServerException;
import dev.weft.workflow.json.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import tools.jackson.core.JacksonException;

/**
 * The routes of a ComfyUI that this client uses, one method each. Blocking; throws {@link
 * ComfyException}.
 */
final class HttpApi {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final RequestBody EMPTY = RequestBody.create(new byte[0]);

  private final HttpTransport transport;

  HttpApi(HttpTransport transport) {
    this.transport = transport;
  }

  QueueSnapshot queue() {
    Answer answer = transport.get("read the queue", "queue");
    return parsed(answer, () -> QueueSnapshot.read(answer.json())).orElseThrow(answer::unexpected);
  }

  Optional<JobRecord> history(String promptId) {
    Answer answer = transport.get("read the history", "history", promptId);
    return parsed(answer, () -> HistoryReader.read(answer.json(), promptId, transport));
  }

  /** Any status: what a refusal means is for the caller to tell. */
  Answer submit(byte[] body) {
    return transport.post("submit a workflow", new OneShotJson(body), "prompt");
  }

  /** Cancels one waiting or running prompt; false when the server is too old for this. */
  boolean cancel(String promptId) {
    return transport.post("cancel a job", EMPTY, "api", "jobs", promptId, "cancel").isOk();
  }

  /** Takes a waiting prompt out of the queue; a running one is not touched. */
  void delete(String promptId) {
    String body = "{\"delete\": [" + JsonText.quote(promptId) + "]}";
    transport.post("delete a job", json(body), "queue").requireOk();
  }

  /**
   * Interrupts a prompt if it runs. Old servers do not read the id and interrupt whatever runs
   * (ComfyUI PR 9607).
   */
  void interrupt(String promptId) {
    String body = "{\"prompt_id\": " + JsonText.quote(promptId) + "}";
    transport.post("interrupt a job", json(body), "interrupt").requireOk();
  }

  Answer upload(RequestBody form) {
    return transport.post("upload a file", form, "upload", "image");
  }

  /** What the server says about itself; older ones have no such route. */
  Answer features() {
    return transport.get("read the server's features", "features");
  }

  static <T> T parsed(Answer answer, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (JacksonException e) {
      throw new ServerException(
          "cannot %s at %s: the answer is broken JSON".formatted(answer.operation(), answer.url()),
          answer.status());
    }
  }

  private static RequestBody json(String body) {
    return RequestBody.create(body.getBytes(StandardCharsets.UTF_8), JSON);
  }

  /** Never sent twice on its own: the server would run the workflow twice. */
  private static final class OneShotJson extends RequestBody {
    private final byte[] body;

    OneShotJson(byte[] body) {
      this.body = body;
    }

    @Override
    public MediaType contentType() {
      return JSON;
    }

    @Override
    public long contentLength() {
      return body.length;
    }

    @Override
    public boolean isOneShot() {
      return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      sink.write(body);
    }
  }
}
