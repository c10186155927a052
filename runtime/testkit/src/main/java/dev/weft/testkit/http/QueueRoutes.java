package dev.weft.testkit.http;

import dev.weft.testkit.execution.Interrupts;
import dev.weft.testkit.execution.PromptWorker;
import dev.weft.testkit.json.Json;
import dev.weft.testkit.queue.PromptQueue;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /queue}, {@code /history}, {@code /interrupt} and {@code /free}. */
final class QueueRoutes {
  private final PromptQueue queue;
  private final Interrupts interrupts;
  private final PromptWorker worker;

  QueueRoutes(PromptQueue queue, Interrupts interrupts, PromptWorker worker) {
    this.queue = queue;
    this.interrupts = interrupts;
    this.worker = worker;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/queue", call -> Reply.json(queue.toJson())),
        Route.post("/queue", call -> remove(call, queue::clear, queue::delete)),
        Route.post("/interrupt", this::interrupt),
        Route.post("/free", this::free),
        Route.get("/history", this::history),
        Route.get("/history/*", this::historyOfOne),
        Route.post("/history", call -> remove(call, queue::forgetAll, queue::forget)));
  }

  private static Reply remove(Call call, Runnable all, Consumer<String> one) {
    JsonNode body = call.json();
    if (!body.isContainer() && !body.isString()) {
      return Reply.trouble();
    }
    if (body.path("clear").asBoolean(false)) {
      all.run();
    }
    body.path("delete").forEach(id -> one.accept(id.asString("")));
    return Reply.empty(200);
  }

  /** An id that is not the running one is left alone; no id means whatever runs. */
  private Reply interrupt(Call call) {
    JsonNode body = bodyOrNothing(call);
    if (!body.isObject()) {
      return Reply.trouble();
    }
    String id = body.path("prompt_id").asString("");
    if (id.isEmpty()) {
      interrupts.raise();
    } else {
      queue.running().filter(running -> running.id().equals(id)).ifPresent(r -> interrupts.raise());
    }
    return Reply.empty(200);
  }

  private static JsonNode bodyOrNothing(Call call) {
    try {
      JsonNode body = Json.parse(call.bytes());
      return body.isMissingNode() ? Json.object() : body;
    } catch (JacksonException e) {
      return Json.object();
    }
  }

  private Reply free(Call call) {
    JsonNode body = call.json();
    if (!body.isObject()) {
      return Reply.trouble();
    }
    if (body.path("free_memory").asBoolean(false)) {
      worker.forgetResults();
    }
    return Reply.empty(200);
  }

  private Reply history(Call call) {
    Optional<Integer> maxItems = call.parameter("max_items").map(Integer::valueOf);
    int offset = call.parameter("offset").map(Integer::valueOf).orElse(-1);
    return Reply.json(queue.historyPage(maxItems, offset));
  }

  private Reply historyOfOne(Call call) {
    ObjectNode body = Json.object();
    queue.ended(call.variable()).ifPresent(entry -> body.set(call.variable(), entry.toJson()));
    return Reply.json(body);
  }
}
