package dev.weft.testkit.execution;

import dev.weft.testkit.catalog.InputSpec;
import dev.weft.testkit.execution.GraphLinks.Link;
import dev.weft.testkit.fault.Crash;
import dev.weft.testkit.json.Json;
import dev.weft.testkit.message.Frame;
import dev.weft.testkit.node.ExpandedNode;
import dev.weft.testkit.node.Interruption;
import dev.weft.testkit.node.NodeFailure;
import dev.weft.testkit.node.NodeResult;
import dev.weft.testkit.node.OutputWriter;
import dev.weft.testkit.protocol.ComfyVersion;
import dev.weft.testkit.queue.HistoryEntry;
import dev.weft.testkit.queue.QueuedPrompt;
import dev.weft.testkit.value.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
  private final NodeCalls calls;
  private final ExecutionOrder order;
  private final RunDisplays displays;
  private final Consumer<String> ending;
  private final Set<String> executed = new LinkedHashSet<>();

  /** Nodes that wait for what they expanded to. */
  private final Map<String, List<NodeResult>> expanded = new HashMap<>();

  /** The lazy inputs that nodes asked for. */
  private final Map<String, Set<String>> asked = new HashMap<>();

  /**
   * A run that has not begun.
   *
   * @param ending gets how it ends, in a word, before the message that says so is sent
   */
  PromptRun(
      QueuedPrompt prompt,
      ExecutionContext context,
      RunSettings settings,
      ResultCache cache,
      Consumer<String> ending) {
    this.ending = ending;
    this.prompt = prompt;
    this.context = context;
    this.settings = settings;
    this.cache = cache;
    this.graph = new RunGraph(prompt.graph(), context.catalog(), context.folders());
    this.messages = new RunMessages(context.outbox(), prompt, graph);
    this.board = new ProgressBoard(messages);
    this.order = new ExecutionOrder(graph, this::isCached);
    this.displays = new RunDisplays(graph);
    this.calls =
        new NodeCalls(
            context,
            graph,
            new OutputWriter(
                context.folders(),
                settings.version(),
                graph.withChanges(),
                prompt.extraData().path("extra_pnginfo")));
  }

  /** Runs the prompt and tells what ended. */
  HistoryEntry run() {
    cache.keepOnly(graph.allSignatures(), graph.roots());
    messages.status("execution_start", messages.data(), false);
    ObjectNode cached = Json.object();
    cached.set("nodes", Json.array(graph.ids().stream().filter(this::isCached).toList()));
    cached.setAll(messages.data());
    messages.status("execution_cached", cached, false);
    boolean success = runNodes();
    context.runningNode().clear();
    if (!settings.version().atLeast(ComfyVersion.V0_33)) {
      keepUnrelatedDisplays();
    }
    return new HistoryEntry(
        prompt.withoutSecrets(), displays.outputs(), displays.meta(), success, messages.told());
  }

  /** The last message: nothing runs any more. */
  void tellEnd() {
    messages.executingNothing();
  }

  /**
   * 0.3.64 shows whatever the cache has for a node of the graph, whether it was asked for or not.
   */
  private void keepUnrelatedDisplays() {
    for (String id : graph.allIds()) {
      if (!displays.has(id)) {
        cache
            .find(graph.signatureOf(id))
            .ifPresent(outcome -> displays.keep(id, outcome.display()));
      }
    }
  }

  private boolean runNodes() {
    prompt.outputs().forEach(order::add);
    while (!order.isEmpty()) {
      Optional<String> next = order.next();
      if (next.isEmpty()) {
        // The history counts a prompt as a success that grew a cycle, as the real server's does.
        ending.accept("success");
        blameCycle();
        return true;
      }
      switch (takeTurn(next.get())) {
        case DONE -> order.complete(next.get());
        case WAITS -> {}
        case FAILED -> {
          return false;
        }
      }
    }
    tellCachedIntermediates();
    ending.accept("success");
    messages.status("execution_success", messages.data(), false);
    return true;
  }

  private Turn takeTurn(String id) {
    Optional<NodeOutcome> cached = cache.find(graph.signatureOf(id));
    if (cached.isPresent()) {
      messages.executed(id, cached.get().display());
      displays.keep(id, cached.get().display());
      board.finish(id);
      return Turn.DONE;
    }
    Map<String, List<Value>> inputs = new LinkedHashMap<>();
    try {
      List<NodeResult> results = expanded.remove(id);
      if (results == null) {
        results = begin(id, inputs);
        if (results.isEmpty()) {
          return Turn.WAITS;
        }
        show(id, ListMapping.shown(results));
        if (expand(id, results)) {
          return Turn.WAITS;
        }
      }
      List<List<Value>> outputs = results.stream().map(this::followed).toList();
      cache.put(
          graph.signatureOf(id),
          new NodeOutcome(ListMapping.joined(outputs), displays.of(id)),
          graph.originOf(id));
    } catch (Interruption e) {
      ending.accept("interrupted");
      messages.status("execution_interrupted", about(graph.realIdOf(id)), true);
      return Turn.FAILED;
    } catch (NodeFailure e) {
      fail(id, inputs, e);
      return Turn.FAILED;
    } catch (Crash e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.error("node {} of class {} failed", id, graph.classOf(id).name(), e);
      fail(id, inputs, new NodeFailure("RuntimeError", String.valueOf(e.getMessage())));
      return Turn.FAILED;
    }
    board.finish(id);
    executed.add(id);
    return Turn.DONE;
  }

  /** Tells that a node runs, and runs it; no result when it has to wait for lazy inputs. */
  private List<NodeResult> begin(String id, Map<String, List<Value>> inputs) {
    board.start(id);
    inputs.putAll(inputsOf(id));
    messages.executing(id);
    messages.owner().ifPresent(owner -> context.runningNode().set(owner, graph.displayIdOf(id)));
    context.interrupts().check();
    Supplier<Reporter> reporters =
        () -> new Reporter(id, messages, board, context.interrupts(), settings);
    List<String> lacking =
        lazyInputsOf(id)
            .filter(input -> !inputs.containsKey(input))
            .filter(input -> calls.needs(id, input, inputs, reporters))
            .toList();
    if (!lacking.isEmpty()) {
      asked.computeIfAbsent(id, unseen -> new LinkedHashSet<>()).addAll(lacking);
      lacking.forEach(
          input -> graph.linkOf(id, input).ifPresent(link -> order.link(link.nodeId(), id)));
      return List.of();
    }
    return calls.run(id, inputs, reporters, message -> tellBlocked(id, message));
  }

  private Stream<String> lazyInputsOf(String id) {
    return graph.classOf(id).inputs().stream()
        .filter(InputSpec::lazy)
        .map(InputSpec::name)
        .filter(input -> graph.linkOf(id, input).isPresent());
  }

  private Map<String, List<Value>> inputsOf(String id) {
    Map<String, List<Value>> values = new LinkedHashMap<>();
    graph
        .inputsOf(id)
        .forEachEntry(
            (name, json) -> {
              Optional<Link> link = GraphLinks.link(json);
              if (link.isEmpty()) {
                values.put(
                    name, List.of(graph.given(id, name).orElseGet(() -> new Value.Scalar(json))));
              } else if (isThere(id, name, link.get())) {
                values.put(name, output(link.get()));
              }
            });
    return values;
  }

  /** Before a lazy input was asked for, only 0.3.64 hands on what the cache has of it. */
  private boolean isThere(String id, String input, Link link) {
    boolean lazy = graph.classOf(id).input(input).map(InputSpec::lazy).orElse(false);
    if (!lazy || asked.getOrDefault(id, Set.of()).contains(input)) {
      return true;
    }
    return !settings.version().atLeast(ComfyVersion.V0_33) && isCached(link.nodeId());
  }

  private List<Value> output(Link link) {
    return cache.find(graph.signatureOf(link.nodeId())).orElseThrow().output(link.slot());
  }

  private void show(String id, ObjectNode display) {
    if (!display.isEmpty()) {
      messages.executed(id, display);
      displays.keep(id, display);
    }
  }

  /** Puts what a node expanded to in its place; whether it did expand. */
  private boolean expand(String id, List<NodeResult> results) {
    List<ExpandedNode> nodes = results.stream().flatMap(each -> each.expansion().stream()).toList();
    if (nodes.isEmpty()) {
      return false;
    }
    graph.expand(id, nodes);
    cache.keepOnly(graph.signaturesOf(nodes), id);
    nodes.stream()
        .map(ExpandedNode::id)
        .filter(node -> graph.classOf(node).outputNode())
        .forEach(order::add);
    results.stream()
        .flatMap(result -> result.outputs().stream())
        .filter(Value.Link.class::isInstance)
        .map(Value.Link.class::cast)
        .forEach(link -> order.link(link.nodeId(), id));
    expanded.put(id, results);
    return true;
  }

  /** The outputs of one call, those of its expansion in place of links to them. */
  private List<Value> followed(NodeResult result) {
    if (result.expansion().isEmpty()) {
      return result.outputs();
    }
    return result.outputs().stream()
        .flatMap(
            value ->
                value instanceof Value.Link link
                    ? output(new Link(link.nodeId(), link.slot())).stream()
                    : Stream.of(value))
        .toList();
  }

  private void fail(String id, Map<String, List<Value>> inputs, NodeFailure failure) {
    ObjectNode data = about(graph.realIdOf(id));
    data.put("exception_message", failure.message() + "\n").put("exception_type", failure.type());
    data.putArray("traceback").add("  File \"/ComfyUI/execution.py\", in execute\n");
    data.set("current_inputs", NodeInputs.described(inputs));
    data.set("current_outputs", Json.array(graph.ids()));
    ending.accept("error");
    messages.status("execution_error", data, false);
  }

  /** An expansion made nodes wait for one another: the node that did so is to blame. */
  private void blameCycle() {
    List<String> cycle = List.copyOf(order.cycle());
    String blamed =
        cycle.stream()
            .filter(id -> !graph.displayIdOf(id).equals(id))
            .findFirst()
            .map(graph::displayIdOf)
            .orElse(cycle.get(0));
    ObjectNode data = traceless(blamed, "Dependency cycle detected", "graph.DependencyCycleError");
    data.set("current_outputs", Json.array(graph.ids()));
    messages.status("execution_error", data, false);
  }

  /** An error that ends nothing, and that the history does not know of. */
  private void tellBlocked(String id, String message) {
    ObjectNode data = traceless(id, "Execution Blocked: " + message, "ExecutionBlocked");
    data.putArray("current_outputs");
    messages.toOwnerOrAll(new Frame.Event("execution_error", data));
  }

  private ObjectNode traceless(String id, String message, String type) {
    ObjectNode data = about(id).put("exception_message", message).put("exception_type", type);
    data.putArray("traceback");
    data.putArray("current_inputs");
    return data;
  }

  private ObjectNode about(String id) {
    ObjectNode data = messages.data().put("node_id", id).put("node_type", graph.classOf(id).name());
    data.set("executed", Json.array(executed));
    return data;
  }

  /** Nodes that show output without being output nodes show it again although they do not run. */
  private void tellCachedIntermediates() {
    for (String id : graph.allIds()) {
      if (graph.classOf(id).intermediateOutput() && !displays.has(id)) {
        cache
            .find(graph.signatureOf(id))
            .map(NodeOutcome::display)
            .ifPresent(display -> show(id, display));
      }
    }
  }

  private boolean isCached(String id) {
    return cache.find(graph.signatureOf(id)).isPresent();
  }

  /** How the turn of a node ended. */
  private enum Turn {
    DONE,
    /** It has its turn again when what it waits for is there. */
    WAITS,
    FAILED
  }
}
