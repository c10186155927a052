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
import okhttp3.HttpUrl;
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

  private final Routes routes;
  private final HttpTransport transport;
  private final boolean patient;

  HttpApi(Routes routes, HttpTransport transport) {
    this(routes, transport, false);
  }

  private HttpApi(Routes routes, HttpTransport transport, boolean patient) {
    this.routes = routes;
    this.transport = transport;
    this.patient = patient;
  }

  /**
   * The same routes for callers who wait: a question is repeated where the server has too much to
   * do. The poller asks again by itself.
   */
  HttpApi patient() {
    return new HttpApi(routes, transport, true);
  }

  private Answer get(String operation, String... route) {
    return get(operation, routes.to(route));
  }

  private Answer get(String operation, HttpUrl url) {
    return patient
        ? Repeats.of(() -> transport.get(operation, url))
        : transport.get(operation, url);
  }

  QueueSnapshot queue() {
    if (routes.profile().readsJobs()) {
      return jobs().queue();
    }
    Answer answer = get("read the queue", "queue");
    return parsed(answer, () -> QueueSnapshot.read(answer.json())).orElseThrow(answer::unexpected);
  }

  Optional<JobRecord> history(String promptId) {
    if (routes.profile().readsJobs()) {
      return jobs().record(promptId);
    }
    Answer answer = get("read the history", "history", promptId);
    return parsed(answer, () -> HistoryReader.read(answer.json(), promptId, transport));
  }

  /** Of the jobs that ended the newest, oldest first. */
  Map<String, JobRecord> newest(int count) {
    if (routes.profile().readsJobs()) {
      return jobs().newest(count);
    }
    return page(Map.of("max_items", String.valueOf(count)));
  }

  /** Of the jobs that ended those of a page, oldest first. */
  Map<String, JobRecord> page(int offset, int count) {
    if (routes.profile().readsJobs()) {
      return jobs().page(offset, count);
    }
    return page(Map.of("max_items", String.valueOf(count), "offset", String.valueOf(offset)));
  }

  private Map<String, JobRecord> page(Map<String, String> page) {
    Answer answer = get("read the history", routes.to(page, "history"));
    return parsed(answer, () -> HistoryReader.readAll(answer.json(), transport));
  }

  private JobsApi jobs() {
    return new JobsApi(routes, this::get, transport);
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
    return names(get("list the folders of models", routes.toModels()));
  }

  List<String> models(String folder) {
    Answer answer = get("list models", routes.toModels(folder));
    if (answer.status() == 404) {
      throw new ServerException(
          "cannot list models at %s: the server has no such folder of models"
              .formatted(answer.url()),
          404);
    }
    return names(answer);
  }

  List<String> embeddings() {
    return names(get("list the embeddings", "embeddings"));
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

  /** Of a list of texts, or of objects with a name. */
  private static List<String> names(Answer answer) {
    return parsed(
        answer,
        () -> {
          List<String> names = new ArrayList<>();
          JsonCursor.of(answer.jsonList()).elements(item -> names.add(name(item)));
          return List.copyOf(names);
        });
  }

  private static String name(JsonCursor item) {
    return item.isObject() ? item.scalars().getOrDefault("name", "") : item.text("");
  }

  /** Any status: what a refusal means is for the caller to tell. */
  Answer submit(byte[] body) {
    return transport.post("submit a workflow", new OneShotJson(body), routes.to("prompt"));
  }

  /** Whether an interrupt with an id may be asked for. */
  boolean interrupts() {
    return routes.profile().interrupts();
  }

  /** Cancels one waiting or running prompt; false when the server has no route for this. */
  boolean cancel(String promptId) {
    return transport.post("cancel a job", EMPTY, routes.toJobs(promptId, "cancel")).isOk();
  }

  /**
   * Takes prompts out of the queue or the history. A running one is not touched.
   *
   * @param route {@code queue} or {@code history}
   */
  void delete(String route, String... promptIds) {
    String ids = Stream.of(promptIds).map(JsonText::quote).collect(Collectors.joining(", "));
    transport
        .post("delete jobs", json("{\"delete\": [" + ids + "]}"), routes.to(route))
        .requireOk();
  }

  /** Takes all waiting prompts out of the queue, or all out of the history. */
  void clear(String route) {
    transport.post("clear the " + route, json("{\"clear\": true}"), routes.to(route)).requireOk();
  }

  /** After the prompt that runs; at once if none does. */
  void free(boolean results) {
    String body = "{\"unload_models\": true, \"free_memory\": %b}".formatted(results);
    transport.post("free memory", json(body), routes.to("free")).requireOk();
  }

  /** Whatever runs. */
  void interruptAll() {
    transport.post("interrupt what runs", json("{}"), routes.to("interrupt")).requireOk();
  }

  /**
   * Interrupts a prompt if it runs. Old servers do not read the id and interrupt whatever runs
   * (ComfyUI PR 9607).
   */
  void interrupt(String promptId) {
    String body = "{\"prompt_id\": " + JsonText.quote(promptId) + "}";
    transport.post("interrupt a job", json(body), routes.to("interrupt")).requireOk();
  }

  Answer upload(RequestBody form) {
    return Repeats.of(() -> transport.post("upload a file", form, routes.to("upload", "image")));
  }

  /** Whether the server has a file. */
  boolean has(FileReference file) {
    Answer answer = transport.head("look for a file", routes.toFile(file));
    return answer.isOk() || (routes.profile().downloadsElsewhere() && Redirect.is(answer.status()));
  }

  Answer uploadMask(RequestBody form) {
    return Repeats.of(() -> transport.post("upload a mask", form, routes.to("upload", "mask")));
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
