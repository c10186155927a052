package dev.weft.testkit.http;

import dev.weft.testkit.execution.Interrupts;
import dev.weft.testkit.json.Json;
import dev.weft.testkit.json.PythonText;
import dev.weft.testkit.queue.HistoryEntry;
import dev.weft.testkit.queue.PromptQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /api/jobs}, from 0.33 on: another view of queue and history, and cancelling by id. */
final class JobRoutes {
  private final PromptQueue queue;
  private final Interrupts interrupts;

  JobRoutes(PromptQueue queue, Interrupts interrupts) {
    this.queue = queue;
    this.interrupts = interrupts;
  }

  /** These are there with the prefix only. */
  List<Route> routes() {
    return List.of(
        Route.get("/api/jobs", this::list),
        Route.get("/api/jobs/*", this::one),
        Route.post("/api/jobs/cancel", this::cancelSeveral),
        Route.post("/api/jobs/*/cancel", this::cancelOne));
  }

  private Reply list(Call call) {
    JobQuery query;
    try {
      query = JobQuery.of(call);
    } catch (JobQuery.BadQueryException e) {
      return error(400, e.message());
    }
    List<Job> all = jobs();
    List<Job> chosen = all.stream().filter(query::wants).sorted(query.order()).toList();
    int from = Math.min(query.offset(), chosen.size());
    int to = Math.min(chosen.size(), from + query.limit().orElse(chosen.size()));
    ObjectNode body = Json.object();
    body.putArray("jobs").addAll(chosen.subList(from, to).stream().map(Job::toJson).toList());
    ObjectNode pagination = body.putObject("pagination").put("offset", query.offset());
    query
        .limit()
        .ifPresentOrElse(
            limit -> pagination.put("limit", limit), () -> pagination.putNull("limit"));
    pagination.put("total", chosen.size()).put("has_more", to < chosen.size());
    return Reply.json(body);
  }

  private List<Job> jobs() {
    List<Job> jobs = new ArrayList<>();
    queue.running().map(prompt -> Job.waiting("in_progress", prompt)).ifPresent(jobs::add);
    queue.pending().forEach(prompt -> jobs.add(Job.waiting("pending", prompt)));
    queue.ended().forEach(entry -> jobs.add(Job.ended(entry)));
    return jobs;
  }

  private Reply one(Call call) {
    String id = call.variable();
    Optional<HistoryEntry> ended = queue.ended(id);
    if (ended.isPresent()) {
      return Reply.json(Job.ended(ended.get()).inDetail(ended.get()));
    }
    return Optional.<Job>empty()
        .or(
            () ->
                queue
                    .running()
                    .filter(p -> p.id().equals(id))
                    .map(p -> Job.waiting("in_progress", p)))
        .or(
            () ->
                queue.pending().stream()
                    .filter(p -> p.id().equals(id))
                    .findFirst()
                    .map(p -> Job.waiting("pending", p)))
        .map(job -> Reply.json(job.toJson()))
        .orElseGet(() -> error(404, "Job not found"));
  }

  private Reply cancelOne(Call call) {
    return cancelled(cancel(call.variable()));
  }

  private Reply cancelSeveral(Call call) {
    JsonNode body;
    try {
      body = Json.parse(call.bytes());
    } catch (JacksonException e) {
      return error(400, "Request body must be valid JSON");
    }
    if (body.isMissingNode()) {
      return error(400, "Request body must be valid JSON");
    }
    JsonNode ids = body.path("job_ids");
    if (!ids.isArray()) {
      return error(400, "job_ids must be a list");
    }
    List<String> malformed =
        ids.valueStream()
            .filter(Predicate.not(PromptId::isCanonical))
            .map(PythonText::str)
            .collect(Collectors.toList());
    if (!malformed.isEmpty()) {
      ObjectNode answer = Json.object().put("error", "job_ids contains invalid id(s)");
      answer.set("invalid_ids", Json.array(malformed));
      return Reply.json(400, answer);
    }
    boolean any = false;
    for (JsonNode id : ids) {
      any |= cancel(id.stringValue());
    }
    return cancelled(any);
  }

  private boolean cancel(String id) {
    return queue.cancel(id, running -> interrupts.raise());
  }

  private static Reply cancelled(boolean any) {
    return Reply.json(Json.object().put("cancelled", any));
  }

  private static Reply error(int status, String message) {
    return Reply.json(status, Json.object().put("error", message));
  }
}
