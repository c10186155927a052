package dev.weft.testkit.http;

import dev.weft.testkit.json.Json;
import dev.weft.testkit.queue.HistoryEntry;
import dev.weft.testkit.queue.QueuedPrompt;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One prompt as the jobs routes show it.
 *
 * @param status the word for where it is
 * @param createTime when it was posted, in ms
 * @param duration how long it ran, in ms; 0 while that is not known
 * @param workflowId the id of the saved workflow, if the client told one
 * @param json what is shown in a list
 */
record Job(
    String status, long createTime, long duration, Optional<String> workflowId, ObjectNode json) {

  static Job waiting(String status, QueuedPrompt prompt) {
    ObjectNode json = base(status, prompt);
    JobOutputs.counted(Json.object(), json);
    return of(status, prompt, 0, json);
  }

  static Job ended(HistoryEntry entry) {
    String status = status(entry);
    ObjectNode json = base(status, entry.prompt());
    long start = time(entry, "execution_start").orElse(0L);
    long end =
        time(entry, "execution_success")
            .or(() -> time(entry, "execution_error"))
            .or(() -> time(entry, "execution_interrupted"))
            .orElse(start);
    json.put("execution_start_time", start).put("execution_end_time", end);
    entry.message("execution_error").ifPresent(error -> json.set("execution_error", error));
    JobOutputs.counted(entry.outputs(), json);
    return of(status, entry.prompt(), end - start, json);
  }

  /** The job as it is shown alone. */
  ObjectNode inDetail(HistoryEntry entry) {
    ObjectNode detail = toJson();
    detail.set("outputs", entry.outputs());
    detail.set("execution_status", entry.status());
    ObjectNode workflow = detail.putObject("workflow");
    workflow.set("prompt", entry.prompt().graph());
    workflow.set("extra_data", entry.prompt().extraData());
    return detail;
  }

  ObjectNode toJson() {
    ObjectNode shown = json.deepCopy();
    workflowId.ifPresent(id -> shown.put("workflow_id", id));
    return shown;
  }

  private static Job of(String status, QueuedPrompt prompt, long duration, ObjectNode json) {
    return new Job(
        status,
        prompt.extraData().path("create_time").asLong(0),
        duration,
        workflowId(prompt.extraData()),
        json);
  }

  /** The real server looks into this data without asking what it is, and fails on null or text. */
  private static Optional<String> workflowId(ObjectNode extraData) {
    JsonNode pngInfo = extraData.path("extra_pnginfo");
    JsonNode workflow = pngInfo.path("workflow");
    boolean unusable =
        (!pngInfo.isMissingNode() && !pngInfo.isObject())
            || (!workflow.isMissingNode() && !workflow.isObject());
    if (unusable) {
      throw new Call.BadBodyException();
    }
    return Optional.of(workflow.path("id")).filter(JsonNode::isString).map(JsonNode::stringValue);
  }

  private static ObjectNode base(String status, QueuedPrompt prompt) {
    ObjectNode json = Json.object().put("id", prompt.id()).put("status", status);
    json.set("priority", prompt.number());
    json.set("create_time", prompt.extraData().path("create_time"));
    return json;
  }

  private static String status(HistoryEntry entry) {
    if (entry.success()) {
      return "completed";
    }
    return entry.message("execution_interrupted").isPresent() ? "cancelled" : "failed";
  }

  private static Optional<Long> time(HistoryEntry entry, String event) {
    return entry.message(event).map(data -> data.path("timestamp").asLong(0));
  }
}
