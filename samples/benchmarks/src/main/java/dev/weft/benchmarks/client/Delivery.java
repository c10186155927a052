package dev.weft.benchmarks.client;

import dev.weft.client.ComfyClient;
import dev.weft.client.job.Job;
import dev.weft.client.job.JobEvent;
import dev.weft.client.job.JobListener;
import dev.weft.workflow.ApiWorkflow;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** Frames as fast as they come: delivered to a listener as events, against merely counted. */
final class Delivery {
  private static final int RUNS = 9;
  private static final int WARM_UP = 3;
  private static final int STEPS = 50_000;
  private static final int PREVIEWS = 2_000;
  private static final String GRAPH =
      "{\"1\": {\"class_type\": \"PreviewImage\", \"inputs\": {\"images\": 1}}}";

  void report() throws IOException, InterruptedException {
    report("text frames", Flood.ofTexts(STEPS), "0.7");
    report("previews of 100 KB", Flood.ofPreviews(PREVIEWS, 100_000), "0.95");
  }

  private static void report(String what, Flood flood, String wanted)
      throws IOException, InterruptedException {
    double[] ours = new double[RUNS];
    double[] bares = new double[RUNS];
    AtomicLong events = new AtomicLong();
    long frames;
    try (FloodServer server = new FloodServer(flood);
        ComfyClient client = ComfyClient.connect(server.url())) {
      for (int i = -WARM_UP; i < RUNS; i++) {
        events.set(0);
        double mine = seconds(client, events);
        try (BareClient bare = new BareClient(server.url())) {
          long start = System.nanoTime();
          bare.run(GRAPH);
          frames = bare.frames();
          if (i >= 0) {
            bares[i] = frames / ((System.nanoTime() - start) / 1e9);
            ours[i] = frames / mine;
          }
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s, median of %d runs: %,.0f in a second, merely counted %,.0f; %.2f of it (at least %s"
            + " wanted). %d events in the last run%n",
        what,
        RUNS,
        median(ours),
        median(bares),
        median(ours) / median(bares),
        wanted,
        events.get());
  }

  /** Until the listener has heard the last of it. */
  private static double seconds(ComfyClient client, AtomicLong events) throws InterruptedException {
    long start = System.nanoTime();
    CountDownLatch end = new CountDownLatch(1);
    Job<?> job = client.submit(ApiWorkflow.of(GRAPH));
    job.listen(
        new JobListener() {
          @Override
          public void onProgress(JobEvent.Progress progress) {
            events.incrementAndGet();
          }

          @Override
          public void onPreview(JobEvent.Preview preview) {
            events.incrementAndGet();
          }

          @Override
          public void onEnd(JobEvent last) {
            end.countDown();
          }
        });
    job.await();
    end.await();
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
