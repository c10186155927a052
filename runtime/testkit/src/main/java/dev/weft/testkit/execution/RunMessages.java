package dev.weft.testkit.execution;

import dev.weft.testkit.json.Json;
import dev.weft.testkit.message.Frame;
import dev.weft.testkit.message.Outbox;
import dev.weft.testkit.queue.HistoryEntry.StatusMessage;
import dev.weft.testkit.queue.QueuedPrompt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The messages of one prompt: some are for its owner only, some go to all when it has none. */
final class RunMessages {
  private final Outbox outbox;
  private final String promptId;
  private final Optional<String> owner;
  private final RunGraph graph;
  private final List<StatusMessage> told = new ArrayList<>();

  RunMessages(Outbox outbox, QueuedPrompt prompt, RunGraph graph) {
    this.outbox = outbox;
    this.graph = graph;
    this.promptId = prompt.id();
    this.owner = prompt.clientId();
  }

  Optional<String> owner() {
    return owner;
  }

  /** Data that begins with the prompt id. */
  ObjectNode data() {
    return Json.object().put("prompt_id", promptId);
  }

  /** Where a node stands that another may have expanded to. */
  ObjectNode placeOf(String nodeId) {
    return Json.object()
        .put("display_node_id", graph.displayIdOf(nodeId))
        .put("parent_node_id", graph.parentOf(nodeId).orElse(null))
        .put("real_node_id", graph.realIdOf(nodeId));
  }

  /** The messages that the history keeps. */
  List<StatusMessage> told() {
    return told;
  }

  /** A message with a time, kept in the history. */
  void status(String event, ObjectNode data, boolean evenWithoutOwner) {
    data.put("timestamp", System.currentTimeMillis());
    told.add(new StatusMessage(event, data));
    if (evenWithoutOwner) {
      toOwnerOrAll(new Frame.Event(event, data));
    } else {
      toOwner(new Frame.Event(event, data));
    }
  }

  void toOwner(Frame frame) {
    owner.ifPresent(clientId -> outbox.send(clientId, frame));
  }

  void toOwnerOrAll(Frame frame) {
    owner.ifPresentOrElse(clientId -> outbox.send(clientId, frame), () -> outbox.broadcast(frame));
  }

  void toAll(Frame frame) {
    outbox.broadcast(frame);
  }

  boolean ownerTakesMetadata() {
    return owner.map(outbox::supportsPreviewMetadata).orElse(false);
  }

  void executing(String nodeId) {
    ObjectNode data = named(nodeId);
    toOwner(new Frame.Event("executing", data.put("prompt_id", promptId)));
  }

  private ObjectNode named(String nodeId) {
    return Json.object().put("node", nodeId).put("display_node", graph.displayIdOf(nodeId));
  }

  /** The end of the prompt. */
  void executingNothing() {
    ObjectNode data = Json.object().putNull("node").put("prompt_id", promptId);
    toOwner(new Frame.Event("executing", data));
  }

  /** Output for display; a cached node without any tells null. */
  void executed(String nodeId, ObjectNode display) {
    ObjectNode data = named(nodeId);
    if (display.isEmpty()) {
      data.putNull("output");
    } else {
      data.set("output", display);
    }
    toOwner(new Frame.Event("executed", data.put("prompt_id", promptId)));
  }
}
