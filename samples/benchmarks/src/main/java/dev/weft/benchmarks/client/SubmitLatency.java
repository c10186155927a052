package dev.weft.benchmarks.client;

import dev.weft.client.ComfyClient;
import dev.weft.workflow.ApiWorkflow;
import dev.weft.workflow.JobOutputs;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/**
 * From submit to result, of a job that takes next to no time: what the client adds to that. In a
 * program that has just begun, whose code is being compiled, and in one that runs.
 */
final class SubmitLatency {
  private static final int JUST_BEGUN = 100;
  private static final int RUNNING = 2_000;
  private static final int PAIRS = 500;
  private static final String GRAPH =
      """
      {"1": {"class_type": "EmptyImage",
             "inputs": {"width": 16, "height": 16, "batch_size": 1, "color": %d}},
       "2": {"class_type": "PreviewImage", "inputs": {"images": ["1", 0]}}}
      """;

  private int jobs = ThreadLocalRandom.current().nextInt(0xFFFFFF);

  void report(String url) throws IOException, InterruptedException {
    try (ComfyClient client = ComfyClient.connect(url);
        BareClient bare = new BareClient(url)) {
      double[][] pairs = new double[RUNNING + PAIRS][];
      for (int i = 0; i < pairs.length; i++) {
        boolean first = i % 2 == 0;
        double before = first ? 0 : milliseconds(bare);
        double mine = milliseconds(client);
        pairs[i] = new double[] {mine, first ? milliseconds(bare) : before};
      }
      report(JUST_BEGUN, pairs);
      report(RUNNING, pairs);
    }
  }

  private static void report(int before, double[]... all) {
    double[][] pairs = Arrays.copyOfRange(all, before, before + PAIRS);
    double[] ours = Arrays.stream(pairs).mapToDouble(pair -> pair[0]).toArray();
    double[] bares = Arrays.stream(pairs).mapToDouble(pair -> pair[1]).toArray();
    double[] ratios = Arrays.stream(pairs).mapToDouble(pair -> pair[0] / pair[1]).toArray();
    System.out.printf(
        Locale.ROOT,
        "Submit to result, median of %d pairs after %,d: %.2f ms, bare OkHttp %.2f ms; %.2f times"
            + " as long (at most 1.1 wanted), median of the pairs %.2f%n",
        PAIRS,
        before,
        median(ours),
        median(bares),
        median(ours) / median(bares),
        median(ratios));
  }

  private double milliseconds(ComfyClient client) {
    ApiWorkflow workflow = ApiWorkflow.of(graph());
    long start = System.nanoTime();
    JobOutputs outputs = client.submit(workflow).await();
    double time = (System.nanoTime() - start) / 1e6;
    if (outputs.images("2").size() != 1) {
      throw new IllegalStateException("a picture is missing");
    }
    return time;
  }

  private double milliseconds(BareClient client) throws IOException, InterruptedException {
    String graph = graph();
    long start = System.nanoTime();
    boolean one = client.run(graph).toString().contains("\"filename\"");
    double time = (System.nanoTime() - start) / 1e6;
    if (!one) {
      throw new IllegalStateException("a picture is missing");
    }
    return time;
  }

  /** Never the same, as a server remembers results. */
  private String graph() {
    return GRAPH.formatted(jobs++ % 0xFFFFFF);
  }

  private static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
