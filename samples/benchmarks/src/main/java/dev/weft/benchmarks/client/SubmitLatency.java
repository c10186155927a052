package dev.weft.benchmarks.client;

import dev.weft.client.ComfyClient;
import dev.weft.workflow.ApiWorkflow;
import dev.weft.workflow.JobOutputs;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/** From submit to result, of a job that takes next to no time: what the client adds to that. */
final class SubmitLatency {
  private static final int WARM_UP = 100;
  private static final int PAIRS = 500;
  private static final String GRAPH =
      """
      {"1": {"class_type": "EmptyImage",
             "inputs": {"width": 16, "height": 16, "batch_size": 1, "color": %d}},
       "2": {"class_type": "PreviewImage", "inputs": {"images": ["1", 0]}}}
      """;

  private int jobs = ThreadLocalRandom.current().nextInt(0xFFFFFF);

  void report(String url) throws IOException, InterruptedException {
    double[] ours = new double[PAIRS];
    double[] bares = new double[PAIRS];
    double[] ratios = new double[PAIRS];
    try (ComfyClient client = ComfyClient.connect(url);
        BareClient bare = new BareClient(url)) {
      for (int i = -WARM_UP; i < PAIRS; i++) {
        boolean first = i % 2 == 0;
        double before = first ? 0 : milliseconds(bare);
        double mine = milliseconds(client);
        double theirs = first ? milliseconds(bare) : before;
        if (i >= 0) {
          ours[i] = mine;
          bares[i] = theirs;
          ratios[i] = mine / theirs;
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "Submit to result, median of %d pairs: %.2f ms, bare OkHttp %.2f ms; %.2f times as long"
            + " (at most 1.1 wanted), median of the pairs %.2f%n",
        PAIRS,
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
