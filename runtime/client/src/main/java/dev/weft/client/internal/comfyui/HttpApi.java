package dev.weft.client.internal.comfyui;

import dev.weft.client.internal.server.JobRecord;
import dev.weft.client.job.ComfyException;
import dev.weft.client.job.ServerException;
import dev.weft.client.server.NodeInfo;
import dev.weft.client.server.ServerFeatures;
import dev.weft.client.server.SystemStats;
import dev.weft.workflow.FileReference;
import dev.weft.workflow.json.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private final boolean patient;

  HttpApi(HttpTransport transport) {
    this(transport, false);
  }

  private HttpApi(HttpTransport transport, boolean patient) {
    this.transport = transport;
    this.patient = patient;
  }

  /**
   * The same routes for callers who wait: a question is repeated where the server has too much to
   * do. The poller asks again by itself.
   */
  HttpApi patient() {
    return new HttpApi(transport, true);
  }

  private Answer get(String operation, String... route) {
    return patient
        ? Repeats.of(() -> transport.get(operation, route))
        : transport.get(operation, route);
  }

  private Answer paged(String operation, Map<String, String> query, String... route) {
    return patient
        ? Repeats.of(() -> transport.get(operation, query, route))
        : transport.get(operation, query, route);
  }

  QueueSnapshot queue() {
    Answer answer = get("read the queue", "queue");
    return parsed(answer, () -> QueueSnapshot.read(answer.json())).orElseThrow(answer::unexpected);
  }

  Optional<JobRecord> history(String promptId) {
    Answer answer = get("read the history", "history", promptId);
    return parsed(answer, () -> HistoryReader.read(answer.json(), promptId, transport));
  }

  /** Of the jobs that ended those of a page, oldest first. */
  Map<String, JobRecord> history(Map<String, String> page) {
    Answer answer = paged("read the history", page, "history");
    return parsed(answer, () -> HistoryReader.readAll(answer.json(), transport));
  }

  SystemStats systemStats() {
    Answer answer = get("read the server's state", "system_stats");
    return parsed(answer, () -> StatsReader.stats(answer.json()));
  }

  ServerFeatures serverFeatures() {
    Answer answer = features();
    return parsed(answer, () -> StatsReader.features(answer.json()));
  }

  List<String> modelFolders() {
    return texts(get("list the folders of models", "models"));
  }

  List<String> models(String folder) {
    Answer answer = get("list models", "models", folder);
    if (answer.status() == 404) {
      throw new ServerException(
          "cannot list models at %s: the server has no such folder of models"
              .formatted(answer.url()),
          404);
    }
    return texts(answer);
  }

  List<String> embeddings() {
    return texts(get("list the embeddings", "embeddings"));
  }

  Optional<NodeInfo> node(String classType) {
    Answer answer = get("read a class of nodes", "object_info", classType);
    return parsed(answer, () -> NodeInfoReader.read(answer.json())).stream()
        .filter(node -> node.classType().equals(classType))
        .findFirst();
  }

  List<NodeInfo> nodes() {
    Answer answer = get("read the classes of nodes", "object_info");
    return parsed(answer, () -> NodeInfoReader.read(answer.json()));
  }

  private static List<String> texts(Answer answer) {
    return parsed(
        answer,
        () -> {
          List<String> texts = new ArrayList<>();
          JsonCursor.of(answer.jsonList()).elements(text -> texts.add(text.text("")));
          return List.copyOf(texts);
        });
  }

  /** Any status: what a refusal means is for the caller to tell. */
  Answer submit(byte[] body) {
    return transport.post("submit a workflow", new OneShotJson(body), "prompt");
  }

  /** Cancels one waiting or running prompt; false when the server is too old for this. */
  boolean cancel(String promptId) {
    return transport.post("cancel a job", EMPTY, "api", "jobs", promptId, "cancel").isOk();
  }

  /**
   * Takes prompts out of the queue or the history. A running one is not touched.
   *
   * @param route {@code queue} or {@code history}
   */
  void delete(String route, String... promptIds) {
    String ids = Stream.of(promptIds).map(JsonText::quote).collect(Collectors.joining(", "));
    transport.post("delete jobs", json("{\"delete\": [" + ids + "]}"), route).requireOk();
  }

  /** Takes all waiting prompts out of the queue, or all out of the history. */
  void clear(String route) {
    transport.post("clear the " + route, json("{\"clear\": true}"), route).requireOk();
  }

  /** After the prompt that runs; at once if none does. */
  void free(boolean results) {
    String body = "{\"unload_models\": true, \"free_memory\": %b}".formatted(results);
    transport.post("free memory", json(body), "free").requireOk();
  }

  /** Whatever runs. */
  void interruptAll() {
    transport.post("interrupt what runs", json("{}"), "interrupt").requireOk();
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
    return Repeats.of(() -> transport.post("upload a file", form, "upload", "image"));
  }

  /** Whether the server has a file. */
  boolean has(FileReference file) {
    return transport.head("look for a file", file).isOk();
  }

  Answer uploadMask(RequestBody form) {
    return Repeats.of(() -> transport.post("upload a mask", form, "upload", "mask"));
  }

  /** What the server says about itself; older ones have no such route. */
  Answer features() {
    return get("read the server's features", "features");
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
