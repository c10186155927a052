package dev.weft.testkit.catalog;

import dev.weft.testkit.json.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A class of which nothing is known but how one graph uses it: its inputs are those that the graph
 * sets, none of them required; its outputs are those that other nodes take, of the types that these
 * want. It is an output node if one of its nodes feeds nobody, or if its name says so.
 */
final class InferredClass {
  private static final String ANY = "*";

  /** Types that take whatever they are given. */
  private static final Set<String> OPEN = Set.of(ANY, "COMFY_MATCHTYPE_V3");

  /** Input names that mean one type wherever nodes use them for a link. */
  private static final Map<String, String> BY_NAME =
      Map.of(
          "image", "IMAGE",
          "images", "IMAGE",
          "pixels", "IMAGE",
          "frames", "IMAGE",
          "latent", "LATENT",
          "latents", "LATENT",
          "samples", "LATENT",
          "latent_image", "LATENT",
          "mask", "MASK",
          "audio", "AUDIO");

  private static final Pattern SHOWS =
      Pattern.compile("save|preview|show|display|videocombine|video_combine");

  private final String name;
  private final ObjectNode graph;
  private final NodeClasses known;
  private final Map<String, String> inputs = new TreeMap<>();
  private final Map<Integer, String> outputs = new TreeMap<>();
  private boolean feedsNobody;

  private InferredClass(String name, ObjectNode graph, NodeClasses known) {
    this.name = name;
    this.graph = graph;
    this.known = known;
  }

  static NodeClass of(String name, ObjectNode graph, NodeClasses known) {
    InferredClass inferred = new InferredClass(name, graph, known);
    graph.forEachEntry(
        (id, node) -> {
          if (inferred.isMine(node)) {
            inferred.look(id, node);
          }
        });
    return NodeClass.read(name, inferred.definition());
  }

  private boolean isMine(JsonNode node) {
    return node.path("class_type").asString("").equals(name);
  }

  private void look(String id, JsonNode node) {
    node.path("inputs")
        .forEachEntry(
            (input, value) -> inputs.merge(input, type(input, value), InferredClass::both));
    List<Consumer> fed = consumers(id).toList();
    fed.forEach(
        consumer ->
            outputs.merge(
                consumer.slot(),
                wanted(consumer.nodeId(), consumer.input(), new HashSet<>()),
                InferredClass::both));
    feedsNobody |= fed.isEmpty();
  }

  /** What fits both; a type that is known counts more than none. */
  private static String both(String one, String other) {
    if (one.equals(ANY)) {
      return other;
    }
    return other.equals(ANY) || one.equals(other) ? one : ANY;
  }

  private String type(String input, JsonNode value) {
    if (isLink(value)) {
      return given(value).orElseGet(() -> byName(input));
    }
    if (value.isString()) {
      return "STRING";
    }
    if (value.isBoolean()) {
      return "BOOLEAN";
    }
    return value.isIntegralNumber() ? "INT" : value.isNumber() ? "FLOAT" : ANY;
  }

  /** The type of the output that a link comes from, where its class is known. */
  private Optional<String> given(JsonNode link) {
    String source = graph.path(link.get(0).asString("")).path("class_type").asString("");
    return known.find(source).flatMap(found -> found.outputType(link.get(1).asInt(-1)));
  }

  /**
   * The type that a consumer wants. One that takes any type hands it on, so what takes it in the
   * end decides.
   */
  private String wanted(String consumerId, String input, Set<String> passed) {
    JsonNode consumer = graph.path(consumerId);
    Optional<NodeClass> nodeClass = known.find(consumer.path("class_type").asString(""));
    if (nodeClass.isEmpty()) {
      return byName(input);
    }
    String type =
        nodeClass
            .flatMap(found -> found.input(input))
            .map(InputSpec::type)
            .filter(JsonNode::isString)
            .map(JsonNode::stringValue)
            .filter(word -> !OPEN.contains(word))
            .orElse(ANY);
    return type.equals(ANY) && passed.add(consumerId)
        ? consumers(consumerId)
            .map(next -> wanted(next.nodeId(), next.input(), passed))
            .reduce(ANY, InferredClass::both)
        : type;
  }

  private Stream<Consumer> consumers(String id) {
    return graph.properties().stream()
        .flatMap(
            node ->
                node.getValue().path("inputs").properties().stream()
                    .filter(input -> isLink(input.getValue()))
                    .filter(input -> input.getValue().get(0).asString("").equals(id))
                    .map(
                        input ->
                            new Consumer(
                                node.getKey(), input.getKey(), input.getValue().get(1).asInt(0))));
  }

  /** Of {@code images.image0}, {@code image_2} the same as of {@code image}. */
  private static String byName(String input) {
    String plain = input.substring(input.lastIndexOf('.') + 1).replaceFirst("_?\\d+$", "");
    return BY_NAME.getOrDefault(plain, ANY);
  }

  private static boolean isLink(JsonNode value) {
    return value.isArray()
        && value.size() == 2
        && value.get(0).isString()
        && value.get(1).isIntegralNumber();
  }

  private ObjectNode definition() {
    ObjectNode definition = Json.object();
    ObjectNode optional = definition.putObject("input").putObject("optional");
    inputs.forEach((input, type) -> optional.putArray(input).add(type));
    ArrayNode types = definition.putArray("output");
    int last = outputs.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
    for (int slot = 0; slot <= last; slot++) {
      types.add(outputs.getOrDefault(slot, ANY));
    }
    boolean shows = SHOWS.matcher(name.toLowerCase(Locale.ROOT)).find();
    return definition.put("output_node", feedsNobody || shows);
  }

  /**
   * An input that takes an output.
   *
   * @param slot of the output
   */
  private record Consumer(String nodeId, String input, int slot) {}
}
