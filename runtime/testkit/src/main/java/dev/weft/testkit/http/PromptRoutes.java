package dev.weft.testkit.http;

import dev.weft.testkit.json.Json;
import dev.weft.testkit.json.PythonConversion;
import dev.weft.testkit.json.PythonText;
import dev.weft.testkit.protocol.ComfyVersion;
import dev.weft.testkit.queue.PromptQueue;
import dev.weft.testkit.queue.QueuedPrompt;
import dev.weft.testkit.validation.PromptValidator;
import dev.weft.testkit.validation.Validation;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /prompt}: takes prompts into the queue. */
final class PromptRoutes {
  private final PromptQueue queue;
  private final PromptValidator validator;
  private final ComfyVersion version;

  PromptRoutes(PromptQueue queue, PromptValidator validator, ComfyVersion version) {
    this.queue = queue;
    this.validator = validator;
    this.version = version;
  }

  List<Route> routes() {
    return List.of(Route.get("/prompt", this::length), Route.post("/prompt", this::post));
  }

  private Reply length(Call call) {
    ObjectNode body = Json.object();
    body.putObject("exec_info").put("queue_remaining", queue.remaining());
    return Reply.json(body);
  }

  private Reply post(Call call) {
    JsonNode body = call.json();
    if (!body.isObject() && !body.isArray() && !body.isString()) {
      return Reply.trouble();
    }
    JsonNode number = number(body);
    JsonNode prompt = body.get("prompt");
    if (prompt == null) {
      return Reply.json(400, refused("no_prompt", "No prompt provided", "No prompt provided"));
    }
    JsonNode givenId = body.get("prompt_id");
    if (version.atLeast(ComfyVersion.V0_33)
        && givenId != null
        && !givenId.isNull()
        && !PromptId.isCanonical(givenId)) {
      return Reply.json(
          400,
          refused(
              "invalid_prompt_id",
              "prompt_id must be a valid UUID",
              "prompt_id must be a UUID string in canonical lowercase hyphenated form;"
                  + " omit it to let the server generate one"));
    }
    if (!(prompt instanceof ObjectNode graph)) {
      return notAGraph(prompt);
    }
    Validation validation = validator.validate(graph, targets(body));
    if (validation.error().isPresent()) {
      return Reply.json(400, validation.refusal());
    }
    return accept(call, body, new Accepted(number, promptId(givenId), graph), validation);
  }

  private Reply accept(Call call, JsonNode body, Accepted accepted, Validation validation) {
    QueuedPrompt posted =
        new QueuedPrompt(
            accepted.number(),
            accepted.id(),
            accepted.graph(),
            extraData(call, body),
            validation.outputs());
    // 0.3.64 shows keys of paid services to everybody as long as the prompt waits.
    QueuedPrompt queued = version.atLeast(ComfyVersion.V0_33) ? posted.withoutSecrets() : posted;
    if (!queue.put(queued)) {
      return Reply.trouble();
    }
    ObjectNode answer = Json.object().put("prompt_id", accepted.id());
    answer.set("number", accepted.number());
    answer.set("node_errors", validation.nodeErrors());
    return Reply.json(answer);
  }

  /** A front prompt takes the number that any other would, negated. */
  private JsonNode number(JsonNode body) {
    JsonNode given = body.get("number");
    if (given != null) {
      return PythonConversion.convert("FLOAT", given);
    }
    int next = queue.nextNumber();
    return IntNode.valueOf(body.path("front").asBoolean(false) ? -next : next);
  }

  private Reply notAGraph(JsonNode prompt) {
    boolean emptyList = prompt.isArray() && prompt.isEmpty();
    return emptyList && !version.atLeast(ComfyVersion.V0_33)
        ? Reply.json(400, refused("prompt_no_outputs", "Prompt has no outputs", ""))
        : Reply.trouble();
  }

  private String promptId(@Nullable JsonNode given) {
    if (given == null || (given.isNull() && version.atLeast(ComfyVersion.V0_33))) {
      return UUID.randomUUID().toString();
    }
    return PythonText.str(given);
  }

  /** A text is searched for the id as a text, which is how Python reads {@code in}. */
  private static Predicate<String> targets(JsonNode body) {
    JsonNode targets = body.path("partial_execution_targets");
    if (targets.isMissingNode() || targets.isNull()) {
      return id -> true;
    }
    return targets.isString()
        ? id -> targets.stringValue().contains(id)
        : id ->
            targets
                .valueStream()
                .anyMatch(target -> target.isString() && target.stringValue().equals(id));
  }

  private ObjectNode extraData(Call call, JsonNode body) {
    JsonNode given = body.path("extra_data");
    boolean modern = version.atLeast(ComfyVersion.V0_33);
    boolean unusable = !given.isMissingNode() && !given.isObject();
    if (unusable && (modern || body.has("client_id"))) {
      throw new Call.BadBodyException();
    }
    ObjectNode extraData = given instanceof ObjectNode object ? object.deepCopy() : Json.object();
    if (body.has("client_id")) {
      extraData.set("client_id", body.path("client_id"));
    }
    if (modern) {
      call.header("Comfy-Usage-Source")
          .ifPresent(source -> extraData.put("comfy_usage_source", source));
      extraData.put("create_time", System.currentTimeMillis());
    }
    return extraData;
  }

  private static ObjectNode refused(String type, String message, String details) {
    return Validation.refused(type, message, details, Json.object()).refusal();
  }

  private record Accepted(JsonNode number, String id, ObjectNode graph) {}
}
