package dev.weft.benchmarks.client;

import dev.weft.client.ComfyClient;
import dev.weft.client.job.Job;
import dev.weft.client.job.JobLostException;
import dev.weft.workflow.ApiWorkflow;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What jobs cost that wait, and what they cost when their server is killed under them. */
final class WaitingJobs {
  private static final int SUBMITTERS = 16;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String GRAPH =
      """
      {"1": {"class_type": "CheckpointLoaderSimple",
             "inputs": {"ckpt_name": "v1-5-pruned-emaonly.safetensors"}},
       "2": {"class_type": "CLIPTextEncode", "inputs": {"text": "a hill", "clip": ["1", 1]}},
       "3": {"class_type": "EmptyLatentImage",
             "inputs": {"width": 512, "height": 512, "batch_size": 1}},
       "4": {"class_type": "KSampler",
             "inputs": {"seed": 1, "steps": 20, "cfg": 8.0, "sampler_name": "euler",
                        "scheduler": "normal", "denoise": 1.0, "model": ["1", 0],
                        "positive": ["2", 0], "negative": ["2", 0], "latent_image": ["3", 0]}},
       "5": {"class_type": "VAEDecode", "inputs": {"samples": ["4", 0], "vae": ["1", 2]}},
       "6": {"class_type": "PreviewImage", "inputs": {"images": ["5", 0]}}}
      """;

  void report() throws IOException, InterruptedException {
    System.out.printf(
        "| waiting jobs | threads | sockets | bytes of heap for each | threads, sockets at most after"
            + " the kill | all ended after | as |%n|---|---|---|---|---|---|---|%n");
    for (int count : new int[] {200, 3_000, 10_000}) {
      report(count);
    }
  }

  private static void report(int count) throws IOException, InterruptedException {
    int threads = threads();
    long sockets = sockets();
    ApiWorkflow workflow = ApiWorkflow.of(GRAPH);
    try (ServerProcess server = ServerProcess.start("--step-time", "600000", "--any-model");
        ComfyClient client = ComfyClient.builder(server.url()).patience(PATIENCE).build()) {
      client.submit(workflow.with("4", "seed", Integer.MAX_VALUE)).progress();
      long before = heap();
      List<Job<?>> jobs = submit(client, workflow, count);
      long after = heap();
      String waiting =
          "| %,d | %d | %d | %,d "
              .formatted(count, threads() - threads, sockets() - sockets, (after - before) / count);
      server.kill();
      long killed = System.nanoTime();
      int mostThreads = 0;
      long mostSockets = 0;
      while (!jobs.stream().allMatch(Job::isDone)) {
        mostThreads = Math.max(mostThreads, threads() - threads);
        mostSockets = Math.max(mostSockets, sockets() - sockets);
        TimeUnit.MILLISECONDS.sleep(50);
      }
      double took = (System.nanoTime() - killed) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%s| %d, %d | %.1f s | %d lost |%n",
          waiting,
          mostThreads,
          mostSockets,
          took,
          jobs.stream().filter(WaitingJobs::isLost).count());
    }
  }

  private static List<Job<?>> submit(ComfyClient client, ApiWorkflow workflow, int count)
      throws InterruptedException {
    List<Job<?>> jobs = new ArrayList<>();
    List<Thread> submitters = new ArrayList<>();
    for (int s = 0; s < SUBMITTERS; s++) {
      int first = s;
      Thread thread =
          new Thread(
              () -> {
                for (int i = first; i < count; i += SUBMITTERS) {
                  Job<?> job = client.submit(workflow.with("4", "seed", i));
                  synchronized (jobs) {
                    jobs.add(job);
                  }
                }
              });
      submitters.add(thread);
      thread.start();
    }
    for (Thread thread : submitters) {
      thread.join();
    }
    return jobs;
  }

  private static boolean isLost(Job<?> job) {
    try {
      job.future().join();
      return false;
    } catch (CompletionException e) {
      return e.getCause() instanceof JobLostException;
    } catch (CancellationException e) {
      return false;
    }
  }

  private static int threads() {
    return ManagementFactory.getThreadMXBean().getThreadCount();
  }

  /** Zero where the system does not tell. */
  private static long sockets() throws IOException {
    Path files = Path.of("/proc/self/fd");
    if (!Files.isDirectory(files)) {
      return 0;
    }
    try (Stream<Path> all = Files.list(files)) {
      return all.filter(WaitingJobs::isSocket).count();
    }
  }

  private static boolean isSocket(Path file) {
    try {
      return Files.readSymbolicLink(file).toString().startsWith("socket:");
    } catch (IOException closedMeanwhile) {
      return false;
    }
  }

  private static long heap() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      TimeUnit.MILLISECONDS.sleep(300);
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
