package dev.weft.testkit.execution;

import dev.weft.testkit.fault.Crash;
import dev.weft.testkit.protocol.ComfyVersion;
import dev.weft.testkit.queue.HistoryEntry;
import dev.weft.testkit.queue.PromptQueue;
import dev.weft.testkit.queue.QueuedPrompt;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The one thread that runs prompts, one after the other. */
public final class PromptWorker implements Runnable {
  private static final Set<String> PREVIEW_METHODS = Set.of("auto", "latent2rgb", "taesd");

  private final PromptQueue queue;
  private final ExecutionContext context;
  private final RunSettings settings;
  private final Runnable onCrash;
  private final ResultCache cache = new ResultCache();
  private volatile boolean forgets;

  /**
   * A worker for a queue.
   *
   * @param onCrash runs, on the worker's thread, when the server is to end; the worker ends too
   */
  public PromptWorker(
      PromptQueue queue, ExecutionContext context, RunSettings settings, Runnable onCrash) {
    this.onCrash = onCrash;
    this.queue = queue;
    this.context = context;
    this.settings = settings;
  }

  /** Forgets cached results before the next prompt. */
  public void forgetResults() {
    forgets = true;
  }

  /** Runs prompts until its thread is interrupted. */
  @Override
  public void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        work(queue.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Crash e) {
      onCrash.run();
    }
  }

  private void work(QueuedPrompt prompt) throws InterruptedException {
    context.interrupts().clear();
    if (forgets) {
      forgets = false;
      cache.clear();
    }
    PromptRun run =
        new PromptRun(
            prompt, context, settingsOf(prompt), cache, end -> queue.note(prompt.id(), end));
    HistoryEntry entry = run.run();
    Thread.sleep(context.faults().historyDelay().toMillis());
    queue.finish(entry);
    if (context.faults().isHistoryCleared()) {
      queue.forgetAll();
    }
    run.tellEnd();
  }

  /** From 0.33 on a prompt may choose its previews. */
  private RunSettings settingsOf(QueuedPrompt prompt) {
    JsonNode method = prompt.extraData().path("preview_method");
    if (!settings.version().atLeast(ComfyVersion.V0_33) || !method.isString()) {
      return settings;
    }
    if (method.stringValue().equals("none")) {
      return new RunSettings(settings.version(), settings.stepTime(), false);
    }
    return PREVIEW_METHODS.contains(method.stringValue())
        ? new RunSettings(settings.version(), settings.stepTime(), true)
        : settings;
  }
}
