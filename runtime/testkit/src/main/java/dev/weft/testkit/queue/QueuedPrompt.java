package dev.weft.testkit.queue;

import dev.weft.testkit.json.Json;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A prompt that was accepted.
 *
 * @param number its place: smaller runs earlier; an integer, or a float when the client gave it
 * @param id its prompt id
 * @param graph the nodes by id, with converted values
 * @param extraData what queue and history show of {@code extra_data}
 * @param outputs ids of the output nodes that run
 */
public record QueuedPrompt(
    JsonNode number, String id, ObjectNode graph, ObjectNode extraData, List<String> outputs) {

  private static final List<String> SECRETS = List.of("auth_token_comfy_org", "api_key_comfy_org");

  /** Copies the list. */
  public QueuedPrompt {
    outputs = List.copyOf(outputs);
  }

  /** The client id that its frames go to. */
  public Optional<String> clientId() {
    JsonNode clientId = extraData.get("client_id");
    return clientId == null || clientId.isNull()
        ? Optional.empty()
        : Optional.of(clientId.asString());
  }

  /** The same without the keys of paid services. */
  public QueuedPrompt withoutSecrets() {
    ObjectNode shown = extraData.deepCopy();
    SECRETS.forEach(shown::remove);
    return new QueuedPrompt(number, id, graph, shown, outputs);
  }

  /** The item as {@code /queue} and the history show it. */
  public ArrayNode toJson() {
    return Json.array().add(number).add(id).add(graph).add(extraData).add(Json.array(outputs));
  }
}
