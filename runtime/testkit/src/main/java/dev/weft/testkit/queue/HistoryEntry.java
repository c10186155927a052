package dev.weft.testkit.queue;

import dev.weft.testkit.json.Json;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A prompt that ended.
 *
 * @param prompt what was asked
 * @param outputs display outputs by node id
 * @param meta ids of the nodes in {@code outputs}
 * @param success whether the whole of it ran
 * @param messages what happened, in order
 */
public record HistoryEntry(
    QueuedPrompt prompt,
    ObjectNode outputs,
    ObjectNode meta,
    boolean success,
    List<StatusMessage> messages) {

  /** Copies the list. */
  public HistoryEntry {
    messages = List.copyOf(messages);
  }

  /** The first message of this type. */
  public Optional<ObjectNode> message(String event) {
    return messages.stream()
        .filter(message -> message.event().equals(event))
        .map(StatusMessage::data)
        .findFirst();
  }

  /** The member {@code status}. */
  public ObjectNode status() {
    ArrayNode told = Json.array();
    messages.forEach(message -> told.add(Json.array().add(message.event()).add(message.data())));
    ObjectNode status =
        Json.object().put("status_str", success ? "success" : "error").put("completed", success);
    status.set("messages", told);
    return status;
  }

  /** The entry as {@code /history} shows it. */
  public ObjectNode toJson() {
    ObjectNode entry = Json.object();
    entry.set("prompt", prompt.toJson());
    entry.set("outputs", outputs);
    entry.set("status", status());
    entry.set("meta", meta);
    return entry;
  }

  /**
   * One message of a run.
   *
   * @param event its type
   * @param data what it tells
   */
  public record StatusMessage(String event, ObjectNode data) {}
}
