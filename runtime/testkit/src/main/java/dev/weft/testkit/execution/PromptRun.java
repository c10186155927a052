package dev.weft.testkit.execution;

import dev.weft.testkit.catalog.NodeClass;
import dev.weft.testkit.fault.Faults;
import dev.weft.testkit.json.Json;
import dev.weft.testkit.node.Behaviors;
import dev.weft.testkit.node.Interruption;
import dev.weft.testkit.node.NodeFailure;
import dev.weft.testkit.node.NodeResult;
import dev.weft.testkit.node.NodeRun;
import dev.weft.testkit.node.OutputWriter;
import dev.weft.testkit.queue.HistoryEntry;
import dev.weft.testkit.queue.QueuedPrompt;
import dev.weft.testkit.value.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/** One prompt from its first message to its history entry. */
final class PromptRun {
  private static final Logger LOG = LoggerFactory.getLogger(PromptRun.class);

  private final QueuedPrompt prompt;
  private final Map<String, NodeClass> classes;
  private final Signatures signatures;
  private final ResultCache cache;
  private final RunMessages messages;
  private final ProgressBoard board;
  private final Interrupts interrupts;
  private final RunSettings settings;
  private final OutputWriter writer;
  private final Faults faults;
  private final Consumer<String> nodeBegins;
  private final Set<String> executed = new LinkedHashSet<>();
  private final Map<String, ObjectNode> displays = new LinkedHashMap<>();

  PromptRun(
      QueuedPrompt prompt,
      Map<String, NodeClass> classes,
      Signatures signatures,
      ResultCache cache,
      RunMessages messages,
      Interrupts interrupts,
      RunSettings settings,
      OutputWriter writer,
      Faults faults,
      Consumer<String> nodeBegins) {
    this.prompt = prompt;
    this.classes = classes;
    this.signatures = signatures;
    this.cache = cache;
    this.messages = messages;
    this.board = new ProgressBoard(messages);
    this.interrupts = interrupts;
    this.settings = settings;
    this.writer = writer;
    this.faults = faults;
    this.nodeBegins = nodeBegins;
  }

  /** Runs the prompt and tells what ended. */
  HistoryEntry run() {
    messages.status("execution_start", messages.data(), false);
    ObjectNode cached = Json.object();
    cached.set(
        "nodes",
        Json.array(prompt.graph().propertyNames().stream().filter(this::isCached).toList()));
    cached.setAll(messages.data());
    messages.status("execution_cached", cached, false);
    boolean success = runNodes();
    ObjectNode outputs = Json.object();
    ObjectNode meta = Json.object();
    displays.forEach(
        (id, display) -> {
          outputs.set(id, display);
          meta.putObject(id)
              .put("node_id", id)
              .put("display_node", id)
              .putNull("parent_node")
              .put("real_node_id", id);
        });
    return new HistoryEntry(prompt, outputs, meta, success, messages.told());
  }

  private boolean runNodes() {
    ExecutionOrder order =
        new ExecutionOrder(
            prompt.graph(), prompt.outputs(), id -> classOf(id).outputNode(), this::isCached);
    while (!order.isEmpty()) {
      String id = order.next();
      if (!runNode(id)) {
        return false;
      }
      order.complete(id);
    }
    tellCachedIntermediates();
    messages.status("execution_success", messages.data(), false);
    return true;
  }

  private boolean runNode(String id) {
    Optional<NodeResult> cached = cache.find(signatures.of(id));
    if (cached.isPresent()) {
      ObjectNode display = cached.get().display();
      messages.executed(id, display);
      keep(id, display);
      board.finish(id);
      return true;
    }
    board.start(id);
    Map<String, Value> inputs =
        NodeInputs.of(prompt.graph().path(id).path("inputs"), this::resultOf);
    messages.executing(id);
    nodeBegins.accept(id);
    try {
      interrupts.check();
      NodeResult result = execute(id, inputs);
      if (!result.display().isEmpty()) {
        messages.executed(id, result.display());
        keep(id, result.display());
      }
      cache.put(signatures.of(id), result);
    } catch (Interruption e) {
      messages.status("execution_interrupted", about(id), true);
      return false;
    } catch (NodeFailure e) {
      fail(id, inputs, e);
      return false;
    } catch (RuntimeException e) {
      LOG.error("node {} of class {} failed", id, classOf(id).name(), e);
      fail(id, inputs, new NodeFailure("RuntimeError", String.valueOf(e.getMessage())));
      return false;
    }
    board.finish(id);
    executed.add(id);
    return true;
  }

  private NodeResult execute(String id, Map<String, Value> inputs) {
    NodeClass nodeClass = classOf(id);
    faults
        .failureOf(nodeClass.name())
        .ifPresent(
            message -> {
              throw new NodeFailure("RuntimeError", message);
            });
    Reporter reporter = new Reporter(id, messages, board, interrupts, settings);
    return Behaviors.of(nodeClass).run(new NodeRun(id, nodeClass, inputs, reporter, writer));
  }

  private void fail(String id, Map<String, Value> inputs, NodeFailure failure) {
    ObjectNode data = about(id);
    data.put("exception_message", failure.message() + "\n").put("exception_type", failure.type());
    data.putArray("traceback").add("  File \"/ComfyUI/execution.py\", in execute\n");
    data.set("current_inputs", NodeInputs.described(inputs));
    data.set("current_outputs", Json.array(prompt.graph().propertyNames()));
    messages.status("execution_error", data, false);
  }

  private ObjectNode about(String id) {
    ObjectNode data = messages.data().put("node_id", id).put("node_type", classOf(id).name());
    data.set("executed", Json.array(executed));
    return data;
  }

  /** Nodes that show output without being output nodes show it again although they do not run. */
  private void tellCachedIntermediates() {
    for (String id : prompt.graph().propertyNames()) {
      if (classOf(id).intermediateOutput() && !displays.containsKey(id)) {
        cache
            .find(signatures.of(id))
            .map(NodeResult::display)
            .filter(display -> !display.isEmpty())
            .ifPresent(
                display -> {
                  messages.executed(id, display);
                  keep(id, display);
                });
      }
    }
  }

  private void keep(String id, ObjectNode display) {
    if (!display.isEmpty()) {
      displays.put(id, display);
    }
  }

  private NodeResult resultOf(String id) {
    return cache.find(signatures.of(id)).orElseThrow();
  }

  private boolean isCached(String id) {
    return cache.find(signatures.of(id)).isPresent();
  }

  private NodeClass classOf(String id) {
    NodeClass nodeClass = classes.get(id);
    if (nodeClass == null) {
      throw new IllegalStateException("node " + id + " has no class");
    }
    return nodeClass;
  }
}
