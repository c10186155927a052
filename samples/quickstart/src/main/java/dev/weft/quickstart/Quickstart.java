package dev.weft.quickstart;

import dev.weft.client.ComfyClient;
import dev.weft.client.job.ComfyException;
import dev.weft.client.job.Job;
import dev.weft.client.job.JobEvent;
import dev.weft.testkit.ComfySimulator;
import dev.weft.workflow.OutputImage;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Paints a picture, shows how far it is, and saves previews and result. */
public final class Quickstart {
  private static final Duration STEP_OF_SIMULATOR = Duration.ofMillis(80);
  private static final Duration CANCEL_TIMEOUT = Duration.ofSeconds(3);

  private final Options options;
  private final PrintStream out;
  private final ProgressBar bar;
  private final String run;
  private int previews;

  Quickstart(Options options, PrintStream out, boolean redraw) {
    this.options = options;
    this.out = out;
    this.bar = new ProgressBar(out, redraw);
    this.run =
        LocalDateTime.now(ZoneId.systemDefault())
            .format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS"));
  }

  /** Runs with the options given as system properties; what is wrong is told in one line. */
  public static void main(String[] args) {
    try {
      Options options = Options.from(System.getProperties());
      new Quickstart(options, System.out, ProgressBar.canRedraw()).run();
    } catch (IllegalArgumentException | ComfyException | UncheckedIOException e) {
      System.err.println("error: " + e.getMessage());
      System.exit(1);
    }
  }

  void run() {
    Txt2ImgWorkflow workflow = workflow();
    if (options.url().isPresent()) {
      paint(workflow, options.url().get());
      return;
    }
    try (ComfySimulator simulator =
        ComfySimulator.builder().stepTime(STEP_OF_SIMULATOR).build().start()) {
      out.println("No -Dcomfyui.url is given: a simulator paints.");
      paint(workflow, simulator.url().toString());
    }
  }

  private Txt2ImgWorkflow workflow() {
    Txt2ImgWorkflow.Builder workflow = Txt2ImgWorkflow.prompt(options.prompt());
    options.width().ifPresent(workflow::width);
    options.height().ifPresent(workflow::height);
    options.seed().ifPresent(workflow::seed);
    options.checkpoint().map(Txt2ImgWorkflow.Checkpoint::new).ifPresent(workflow::checkpoint);
    return workflow.build();
  }

  private void paint(Txt2ImgWorkflow workflow, String url) {
    try (ComfyClient comfy = ComfyClient.connect(url)) {
      out.println("Painting \"" + workflow.prompt() + "\" at " + url);
      Job<Txt2ImgWorkflow.Outputs> job = comfy.submit(workflow);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> cancel(job)));
      show(job);
      save(job.await().images());
      out.println("Seed: " + Long.toUnsignedString(workflow.seed()));
    }
  }

  private void show(Job<?> job) {
    for (JobEvent event : job.events()) {
      if (event instanceof JobEvent.Queued queued) {
        bar.show(0, "number " + queued.position() + " in the queue", job.remaining());
      } else if (event instanceof JobEvent.NodeStarted started) {
        bar.show(job.progress(), started.node().displayName(), job.remaining());
      } else if (event instanceof JobEvent.Progress progress) {
        bar.show(progress.overall(), progress.label(), progress.remaining());
      } else if (event instanceof JobEvent.Preview preview) {
        previews++;
        preview.image().saveTo(file("preview", previews, preview.image().extension()));
      } else if (event instanceof JobEvent.Finished) {
        bar.show(1, "done", Optional.empty());
      }
    }
    bar.close();
  }

  private void save(List<OutputImage> images) {
    out.println("Previews: " + previews + " in " + options.pictures());
    for (int i = 0; i < images.size(); i++) {
      out.println("Picture: " + images.get(i).saveTo(file("picture", i + 1, "png")));
    }
  }

  private Path file(String kind, int number, String extension) {
    String name = String.format(Locale.ROOT, "%s-%s-%02d.%s", run, kind, number, extension);
    return options.pictures().resolve(name);
  }

  /** On Ctrl-C: nobody waits for the picture any more, and the server shall not paint it. */
  private static void cancel(Job<?> job) {
    if (job.isDone()) {
      return;
    }
    Thread cancelling = new Thread(job::cancel);
    cancelling.setDaemon(true);
    cancelling.start();
    System.out.println("\nCancelling");
    try {
      cancelling.join(CANCEL_TIMEOUT.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
