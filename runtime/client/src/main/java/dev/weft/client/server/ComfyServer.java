package dev.weft.client.server;

import java.util.List;
import java.util.Optional;

/**
 * A server beside its jobs: {@code comfy.server().models("loras")}. Each method asks once, blocks
 * until the answer is there, and throws {@link dev.weft.client.job.ComfyException} for what the
 * server, or the way to it, does not let happen. Thread-safe.
 *
 * <p>A server knows no users: queue and history are everybody's, and so is what is deleted there.
 */
public interface ComfyServer {

  /** Version, system, memory and devices. */
  SystemStats stats();

  /** What the server says that it can do. */
  ServerFeatures features();

  /** The folders that models lie in, such as {@code checkpoints} and {@code loras}. */
  List<String> modelFolders();

  /**
   * The models of a folder, as inputs name them: {@code sd15/realistic.safetensors}. The separator
   * is that of the server's system.
   *
   * @throws dev.weft.client.job.ServerException if there is no such folder
   */
  List<String> models(String folder);

  /** The embeddings, without ending, as prompts name them: {@code embedding:easynegative}. */
  List<String> embeddings();

  /** The samplers of {@code KSampler}. */
  List<String> samplers();

  /** The schedulers of {@code KSampler}. */
  List<String> schedulers();

  /** What a class of nodes takes and gives; empty if the server does not have it. */
  Optional<NodeInfo> node(String classType);

  /** All classes of nodes, which are some megabytes. */
  List<NodeInfo> nodes();

  /** The jobs of everybody: those that run, then those that wait in the order they will run. */
  List<QueuedJob> queue();

  /** Takes waiting jobs out of the queue. One that runs goes on; unknown ids are no fault. */
  void deleteWaiting(String... promptIds);

  /** Takes all waiting jobs of everybody out of the queue. What runs goes on. */
  void clearQueue();

  /**
   * Interrupts whatever runs, be it whose it may. To end a job of one's own use {@link
   * dev.weft.client.job.Job#cancel}.
   */
  void interruptAll();

  /** The jobs that ended last, the oldest of them first. */
  List<PastJob> history(int newest);

  /**
   * A page of the jobs that ended, oldest first.
   *
   * @param offset how many of the oldest to leave out
   */
  List<PastJob> history(int offset, int count);

  /** A job that ended; empty if the server does not remember it. */
  Optional<PastJob> history(String promptId);

  /** Forgets jobs that ended. Their files stay; unknown ids are no fault. */
  void deleteHistory(String... promptIds);

  /** Forgets all jobs that ended, of everybody. */
  void clearHistory();

  /** Takes the models out of memory, after the job that runs. */
  void unloadModels();

  /** Takes the models and the results of nodes out of memory, after the job that runs. */
  void freeMemory();
}
