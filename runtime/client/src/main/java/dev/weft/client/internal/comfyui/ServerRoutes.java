package dev.weft.client.internal.comfyui;

import dev.weft.client.internal.server.Asking;
import dev.weft.client.internal.server.JobRecord;
import dev.weft.client.internal.server.NodeFailure;
import dev.weft.client.server.ComfyServer;
import dev.weft.client.server.NodeInfo;
import dev.weft.client.server.NodeInput;
import dev.weft.client.server.PastJob;
import dev.weft.client.server.QueuedJob;
import dev.weft.client.server.ServerFeatures;
import dev.weft.client.server.SystemStats;
import dev.weft.workflow.JobOutputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Everything that a ComfyUI has beside jobs, route by route. */
final class ServerRoutes implements ComfyServer {
  private static final String SAMPLER = "KSampler";

  private final HttpApi api;
  private final Asking asking;
  private final Predicate<String> mine;

  ServerRoutes(HttpApi api, Asking asking, Predicate<String> mine) {
    this.api = api;
    this.asking = asking;
    this.mine = mine;
  }

  @Override
  public SystemStats stats() {
    return asking.ask(api::systemStats);
  }

  @Override
  public ServerFeatures features() {
    return asking.ask(api::serverFeatures);
  }

  @Override
  public List<String> modelFolders() {
    return asking.ask(api::modelFolders);
  }

  @Override
  public List<String> models(String folder) {
    return asking.ask(() -> api.models(folder));
  }

  @Override
  public List<String> embeddings() {
    return asking.ask(api::embeddings);
  }

  @Override
  public List<String> samplers() {
    return options(SAMPLER, "sampler_name");
  }

  @Override
  public List<String> schedulers() {
    return options(SAMPLER, "scheduler");
  }

  private List<String> options(String classType, String input) {
    return node(classType)
        .flatMap(node -> node.input(input))
        .map(NodeInput::options)
        .orElse(List.of());
  }

  @Override
  public Optional<NodeInfo> node(String classType) {
    return asking.ask(() -> api.node(classType));
  }

  @Override
  public List<NodeInfo> nodes() {
    return asking.ask(api::nodes);
  }

  @Override
  public List<QueuedJob> queue() {
    QueueSnapshot queue = asking.ask(api::queue);
    List<QueuedJob> jobs = new ArrayList<>();
    queue.running().forEach(id -> jobs.add(new QueuedJob(id, 0, mine.test(id))));
    int position = 0;
    for (String id : queue.pending()) {
      jobs.add(new QueuedJob(id, ++position, mine.test(id)));
    }
    return List.copyOf(jobs);
  }

  @Override
  public void deleteWaiting(String... promptIds) {
    run(() -> api.delete("queue", promptIds));
  }

  @Override
  public void clearQueue() {
    run(() -> api.clear("queue"));
  }

  @Override
  public void interruptAll() {
    run(api::interruptAll);
  }

  @Override
  public List<PastJob> history(int newest) {
    return past(asking.ask(() -> api.newest(newest)));
  }

  @Override
  public List<PastJob> history(int offset, int count) {
    return past(asking.ask(() -> api.page(Math.max(0, offset), count)));
  }

  private static List<PastJob> past(Map<String, JobRecord> records) {
    List<PastJob> jobs = new ArrayList<>();
    records.forEach((id, record) -> jobs.add(past(id, record)));
    return List.copyOf(jobs);
  }

  @Override
  public Optional<PastJob> history(String promptId) {
    return asking.ask(() -> api.history(promptId)).map(record -> past(promptId, record));
  }

  private static PastJob past(String id, JobRecord record) {
    PastJob.End end =
        switch (record.end()) {
          case SUCCESS -> PastJob.End.SUCCEEDED;
          case FAILURE -> PastJob.End.FAILED;
          case CANCELLED -> PastJob.End.CANCELLED;
        };
    String message = record.failure().map(NodeFailure::message).orElse("").strip();
    return new PastJob(id, end, new JobOutputs(record.outputs()), message);
  }

  @Override
  public void deleteHistory(String... promptIds) {
    run(() -> api.delete("history", promptIds));
  }

  @Override
  public void clearHistory() {
    run(() -> api.clear("history"));
  }

  @Override
  public void unloadModels() {
    run(() -> api.free(false));
  }

  @Override
  public void freeMemory() {
    run(() -> api.free(true));
  }

  private void run(Runnable call) {
    asking.ask(
        () -> {
          call.run();
          return true;
        });
  }
}
