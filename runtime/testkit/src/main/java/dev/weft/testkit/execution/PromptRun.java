package dev.weft.testkit.execution;

import dev.weft.testkit.catalog.InputSpec;
import dev.weft.testkit.catalog.NodeClass;
import dev.weft.testkit.fault.Crash;
import dev.weft.testkit.json.Json;
import dev.weft.testkit.node.Interruption;
import dev.weft.testkit.node.NodeFailure;
import dev.weft.testkit.node.NodeResult;
import dev.weft.testkit.node.NodeRun;
import dev.weft.testkit.node.OutputWriter;
import dev.weft.testkit.protocol.ComfyVersion;
import dev.weft.testkit.queue.HistoryEntry;
import dev.weft.testkit.queue.QueuedPrompt;
import dev.weft.testkit.validation.DynamicInputs;
import dev.weft.testkit.value.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/** One prompt from its first message to its history entry. */
final class PromptRun {
  private static final Logger LOG = LoggerFactory.getLogger(PromptRun.class);

  private final QueuedPrompt prompt;
  private final ExecutionContext context;
  private final RunSettings settings;
  private final ResultCache cache;
  private final RunGraph graph;
  private final RunMessages messages;
  private final ProgressBoard board;
  private final OutputWriter writer;
  private final Set<String> executed = new LinkedHashSet<>();
  private final Map<String, ObjectNode> displays = new LinkedHashMap<>();

  PromptRun(
      QueuedPrompt prompt, ExecutionContext context, RunSettings settings, ResultCache cache) {
    this.prompt = prompt;
    this.context = context;
    this.settings = settings;
    this.cache = cache;
    this.graph = new RunGraph(prompt.graph(), context.catalog(), context.folders());
    this.messages = new RunMessages(context.outbox(), prompt);
    this.board = new ProgressBoard(messages);
    this.writer =
        new OutputWriter(
            context.folders(),
            settings.version(),
            graph.withChanges(),
            prompt.extraData().path("extra_pnginfo"));
  }

  /** Runs the prompt and tells what ended. */
  HistoryEntry run() {
    cache.keepOnly(graph.allSignatures());
    messages.status("execution_start", messages.data(), false);
    ObjectNode cached = Json.object();
    cached.set("nodes", Json.array(graph.ids().stream().filter(this::isCached).toList()));
    cached.setAll(messages.data());
    messages.status("execution_cached", cached, false);
    boolean success = runNodes();
    context.runningNode().clear();
    return entry(success);
  }

  /** The last message: nothing runs any more. */
  void tellEnd() {
    messages.executingNothing();
  }

  private HistoryEntry entry(boolean success) {
    if (!settings.version().atLeast(ComfyVersion.V0_33)) {
      keepUnrelatedDisplays();
    }
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
    return new HistoryEntry(prompt.withoutSecrets(), outputs, meta, success, messages.told());
  }

  /**
   * 0.3.64 shows whatever the cache has for a node of the graph, whether it was asked for or not.
   */
  private void keepUnrelatedDisplays() {
    for (String id : graph.ids()) {
      if (!displays.containsKey(id)) {
        cache.find(graph.signatureOf(id)).ifPresent(result -> keep(id, result.display()));
      }
    }
  }

  private boolean runNodes() {
    ExecutionOrder order =
        new ExecutionOrder(
            graph.json(), prompt.outputs(), id -> graph.classOf(id).outputNode(), this::isCached);
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
    Optional<NodeResult> cached = cache.find(graph.signatureOf(id));
    if (cached.isPresent()) {
      ObjectNode display = cached.get().display();
      messages.executed(id, display);
      keep(id, display);
      board.finish(id);
      return true;
    }
    board.start(id);
    Map<String, Value> inputs = NodeInputs.of(graph.inputsOf(id), this::resultOf);
    messages.executing(id);
    messages.owner().ifPresent(owner -> context.runningNode().set(owner, id));
    try {
      context.interrupts().check();
      NodeResult result = execute(id, inputs);
      if (!result.display().isEmpty()) {
        messages.executed(id, result.display());
        keep(id, result.display());
      }
      cache.put(graph.signatureOf(id), result);
    } catch (Interruption e) {
      messages.status("execution_interrupted", about(id), true);
      return false;
    } catch (NodeFailure e) {
      fail(id, inputs, e);
      return false;
    } catch (Crash e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.error("node {} of class {} failed", id, graph.classOf(id).name(), e);
      fail(id, inputs, new NodeFailure("RuntimeError", String.valueOf(e.getMessage())));
      return false;
    }
    board.finish(id);
    executed.add(id);
    return true;
  }

  private NodeResult execute(String id, Map<String, Value> inputs) {
    NodeClass nodeClass = graph.classOf(id);
    if (context.faults().isCrashAt(nodeClass.name())) {
      throw new Crash();
    }
    context
        .faults()
        .failureOf(nodeClass.name())
        .ifPresent(
            message -> {
              throw new NodeFailure("RuntimeError", message);
            });
    requireChoices(nodeClass, graph.inputsOf(id));
    Reporter reporter = new Reporter(id, messages, board, context.interrupts(), settings);
    return context
        .behaviors()
        .of(nodeClass)
        .run(new NodeRun(id, nodeClass, inputs, reporter, writer));
  }

  /** The key of a dynamic choice is not validated: what is wrong with it shows only here. */
  private static void requireChoices(NodeClass nodeClass, ObjectNode inputs) {
    for (InputSpec input : nodeClass.inputs()) {
      if (DynamicInputs.lacksChoice(input, inputs)) {
        throw new NodeFailure(
            "TypeError",
            nodeClass.name()
                + ".execute() missing 1 required positional argument: '"
                + input.name()
                + "'");
      }
    }
  }

  private void fail(String id, Map<String, Value> inputs, NodeFailure failure) {
    ObjectNode data = about(id);
    data.put("exception_message", failure.message() + "\n").put("exception_type", failure.type());
    data.putArray("traceback").add("  File \"/ComfyUI/execution.py\", in execute\n");
    data.set("current_inputs", NodeInputs.described(inputs));
    data.set("current_outputs", Json.array(graph.ids()));
    messages.status("execution_error", data, false);
  }

  private ObjectNode about(String id) {
    ObjectNode data = messages.data().put("node_id", id).put("node_type", graph.classOf(id).name());
    data.set("executed", Json.array(executed));
    return data;
  }

  /** Nodes that show output without being output nodes show it again although they do not run. */
  private void tellCachedIntermediates() {
    for (String id : graph.ids()) {
      if (graph.classOf(id).intermediateOutput() && !displays.containsKey(id)) {
        cache
            .find(graph.signatureOf(id))
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
    return cache.find(graph.signatureOf(id)).orElseThrow();
  }

  private boolean isCached(String id) {
    return cache.find(graph.signatureOf(id)).isPresent();
  }
}
