package dev.weft.testkit.execution;

import dev.weft.testkit.catalog.NodeClass;
import dev.weft.testkit.catalog.OfferedCatalog;
import dev.weft.testkit.fault.Faults;
import dev.weft.testkit.files.ServerFolders;
import dev.weft.testkit.message.Outbox;
import dev.weft.testkit.message.RunningNode;
import dev.weft.testkit.node.OutputWriter;
import dev.weft.testkit.protocol.ComfyVersion;
import dev.weft.testkit.queue.HistoryEntry;
import dev.weft.testkit.queue.PromptQueue;
import dev.weft.testkit.queue.QueuedPrompt;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The one thread that runs prompts, one after the other. */
public final class PromptWorker implements Runnable {
  private static final Set<String> PREVIEW_METHODS = Set.of("auto", "latent2rgb", "taesd");

  private final PromptQueue queue;
  private final OfferedCatalog catalog;
  private final ServerFolders folders;
  private final Outbox outbox;
  private final RunningNode runningNode;
  private final Interrupts interrupts;
  private final RunSettings settings;
  private final Faults faults;
  private final ResultCache cache = new ResultCache();
  private volatile boolean forgets;

  /** A worker for a queue. */
  public PromptWorker(
      PromptQueue queue,
      OfferedCatalog catalog,
      ServerFolders folders,
      Outbox outbox,
      RunningNode runningNode,
      Interrupts interrupts,
      RunSettings settings,
      Faults faults) {
    this.queue = queue;
    this.catalog = catalog;
    this.folders = folders;
    this.outbox = outbox;
    this.runningNode = runningNode;
    this.interrupts = interrupts;
    this.settings = settings;
    this.faults = faults;
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
    }
  }

  private void work(QueuedPrompt prompt) throws InterruptedException {
    interrupts.clear();
    if (forgets) {
      forgets = false;
      cache.clear();
    }
    RunMessages messages = new RunMessages(outbox, prompt);
    HistoryEntry entry = run(prompt, messages);
    runningNode.clear();
    Thread.sleep(faults.historyDelay().toMillis());
    queue.finish(entry);
    messages.executingNothing();
  }

  private HistoryEntry run(QueuedPrompt prompt, RunMessages messages) {
    Map<String, NodeClass> classes = new LinkedHashMap<>();
    prompt
        .graph()
        .forEachEntry(
            (id, node) ->
                catalog
                    .find(node.path("class_type").asString(""))
                    .ifPresent(nodeClass -> classes.put(id, nodeClass)));
    Signatures signatures = new Signatures(prompt.graph(), folders);
    Set<String> wanted = new HashSet<>();
    prompt.graph().propertyNames().forEach(id -> wanted.add(signatures.of(id)));
    cache.keepOnly(wanted);
    ObjectNode told = prompt.graph().deepCopy();
    prompt
        .graph()
        .propertyNames()
        .forEach(
            id ->
                signatures
                    .changed(id)
                    .ifPresent(
                        digest -> ((ObjectNode) told.path(id)).putArray("is_changed").add(digest)));
    OutputWriter writer =
        new OutputWriter(
            folders, settings.version(), told, prompt.extraData().path("extra_pnginfo"));
    return new PromptRun(
            prompt,
            classes,
            signatures,
            cache,
            messages,
            interrupts,
            settingsOf(prompt),
            writer,
            faults,
            nodeId -> messages.owner().ifPresent(owner -> runningNode.set(owner, nodeId)))
        .run();
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
