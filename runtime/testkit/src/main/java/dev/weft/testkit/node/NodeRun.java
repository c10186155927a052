package dev.weft.testkit.node;

import dev.weft.testkit.catalog.InputSpec;
import dev.weft.testkit.catalog.NodeClass;
import dev.weft.testkit.files.FileName;
import dev.weft.testkit.files.Folder;
import dev.weft.testkit.json.Json;
import dev.weft.testkit.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * One node whose turn has come.
 *
 * @param nodeId its id
 * @param nodeClass its class
 * @param index which call this is of a node that is given lists and runs for each member; else 0
 * @param inputs what it is given, in the order of the prompt; links are followed already
 * @param progress its way to the outside
 * @param writer where its files go
 */
public record NodeRun(
    String nodeId,
    NodeClass nodeClass,
    int index,
    Map<String, Value> inputs,
    NodeProgress progress,
    OutputWriter writer) {

  /** The input values of one kind, in order; of lists that are taken whole all members. */
  public <V extends Value> List<V> all(Class<V> kind) {
    return inputs.values().stream()
        .flatMap(Value::members)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /** The input with this name, if it is of this kind; of a list that is taken whole the first. */
  public <V extends Value> Optional<V> input(String name, Class<V> kind) {
    return Optional.ofNullable(inputs.get(name)).stream()
        .flatMap(Value::members)
        .findFirst()
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  /** Begins a graph that is to run in place of this node. */
  public Expansion expand() {
    return new Expansion(nodeId + "." + index + ".0.");
  }

  /** What the node hands on, made of what it is given; it shows nothing. */
  public NodeResult passedOn() {
    return NodeResult.of(PassThrough.outputs(this));
  }

  /** As {@link #passedOn}, and it shows a file that it wrote, under a key of its outputs. */
  public NodeResult saved(String key, String extension, byte[] content) {
    String prefix = text("filename_prefix", "ComfyUI");
    FileName file = writer.file(Folder.OUTPUT, prefix, "_", extension, content);
    return passedOn().showing(key, Json.array().add(file.toJson()));
  }

  /** A scalar that is not null. */
  public Optional<JsonNode> scalar(String name) {
    return input(name, Value.Scalar.class).map(Value.Scalar::json).filter(json -> !json.isNull());
  }

  /** A scalar as text. */
  public String text(String name, String otherwise) {
    return scalar(name).map(json -> json.asString(otherwise)).orElse(otherwise);
  }

  /** A whole number that is given and fits. */
  public OptionalInt whole(String name) {
    return scalar(name)
        .filter(JsonNode::isNumber)
        .map(json -> OptionalInt.of((int) json.doubleValue()))
        .orElse(OptionalInt.empty());
  }

  /** A number. */
  public double number(String name, double otherwise) {
    return scalar(name).filter(JsonNode::isNumber).map(JsonNode::doubleValue).orElse(otherwise);
  }

  /** The seed, whatever its input is called; the one that a value carries when there is none. */
  public long seed() {
    return scalar("seed")
        .or(() -> scalar("noise_seed"))
        .filter(JsonNode::isNumber)
        .map(json -> json.bigIntegerValue().longValue())
        .or(() -> input("noise", Value.Carrier.class).map(Value.Carrier::seed))
        .orElse(0L);
  }

  /** What the texts given to this very node say together. */
  public String ownText() {
    return nodeClass.inputs().stream()
        .filter(input -> input.is("STRING"))
        .map(InputSpec::name)
        .map(name -> text(name, ""))
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" "));
  }

  /** What is to be painted: the positive conditioning, else the first value that says something. */
  public String wish() {
    return input("positive", Value.Carrier.class)
        .map(Value.Carrier::text)
        .or(
            () ->
                all(Value.Carrier.class).stream()
                    .map(Value.Carrier::text)
                    .filter(text -> !text.isEmpty())
                    .findFirst())
        .orElseGet(this::ownText);
  }
}
