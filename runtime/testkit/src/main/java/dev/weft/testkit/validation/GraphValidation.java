package dev.weft.testkit.validation;

import dev.weft.testkit.catalog.InputSpec;
import dev.weft.testkit.catalog.NodeClass;
import dev.weft.testkit.catalog.NodeClasses;
import dev.weft.testkit.json.PythonFault;
import dev.weft.testkit.json.PythonText;
import dev.weft.testkit.protocol.ComfyVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Walks one graph upstream from its outputs, as the server does: each node once, links before what
 * they lead to, a fault of a node reported under that node only.
 */
final class GraphValidation {
  private final ObjectNode graph;
  private final NodeClasses classes;
  private final ComfyVersion version;
  private final LiteralCheck literals;
  private final FileCheck files;
  private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
  private final List<String> path = new ArrayList<>();

  GraphValidation(ObjectNode graph, NodeClasses classes, ComfyVersion version, FileCheck files) {
    this.graph = graph;
    this.classes = classes;
    this.version = version;
    this.literals = new LiteralCheck(version);
    this.files = files;
  }

  /** What is known about the nodes so far, in the order in which they were judged. */
  Map<String, Verdict> verdicts() {
    return verdicts;
  }

  /** Judges an output node and all it needs. */
  Verdict judgeOutput(String nodeId) {
    try {
      return judge(nodeId);
    } catch (PythonFault fault) {
      Verdict verdict = new Verdict(false, List.of(InputError.outputFault(fault)));
      path.clear();
      verdicts.put(nodeId, verdict);
      return verdict;
    }
  }

  private Verdict judge(String nodeId) {
    Verdict known = verdicts.get(nodeId);
    if (known != null) {
      return known;
    }
    if (!(graph.path(nodeId).get("inputs") instanceof ObjectNode inputs)) {
      throw PythonFault.missingKey("'inputs'");
    }
    NodeClass nodeClass = classOf(nodeId);
    List<ObjectNode> errors = new ArrayList<>();
    boolean good = true;
    path.add(nodeId);
    for (InputSpec input : DynamicInputs.expand(nodeClass.inputs(), inputs)) {
      JsonNode value = inputs.get(input.name());
      if (value == null) {
        if (input.required()) {
          errors.add(InputError.missing(input));
        }
      } else if (value instanceof ArrayNode link) {
        good &= followLink(input, link, errors);
      } else {
        boolean own = files.covers(nodeClass.name(), input);
        literals.check(input, inputs, own).ifPresent(errors::add);
        files.check(nodeClass.name(), input, value).ifPresent(errors::add);
      }
    }
    path.remove(path.size() - 1);
    Verdict earlier = verdicts.get(nodeId);
    if (earlier != null) {
      errors.addAll(0, earlier.errors());
    }
    Verdict verdict = new Verdict(good && errors.isEmpty(), errors);
    verdicts.put(nodeId, verdict);
    return verdict;
  }

  private boolean followLink(InputSpec input, ArrayNode link, List<ObjectNode> errors) {
    if (link.size() != 2) {
      errors.add(InputError.badLink(input, link));
      return true;
    }
    JsonNode source = link.get(0);
    if (!source.isString() || !graph.has(source.stringValue())) {
      throw PythonFault.missingKey(PythonText.repr(source));
    }
    String sourceId = source.stringValue();
    JsonNode outputType = outputType(classOf(sourceId), link.get(1));
    if (!TypeMatch.joins(outputType, input.type())) {
      errors.add(InputError.typeMismatch(input, outputType, link));
      return true;
    }
    if (path.contains(sourceId)) {
      closeCycle(sourceId);
      return false;
    }
    int depth = path.size();
    try {
      return judge(sourceId).good();
    } catch (PythonFault fault) {
      path.subList(depth, path.size()).clear();
      verdicts.put(
          sourceId, new Verdict(false, List.of(InputError.innerFault(input, link, fault))));
      return false;
    }
  }

  /** 0.3.64 recurses until Python gives up, and then says nothing about the nodes. */
  private void closeCycle(String sourceId) {
    if (!version.atLeast(ComfyVersion.V0_33)) {
      return;
    }
    List<String> cycle = List.copyOf(path.subList(path.indexOf(sourceId), path.size()));
    String told =
        Stream.concat(cycle.stream(), Stream.of(sourceId))
            .map(id -> id + " (" + classOf(id).name() + ")")
            .collect(Collectors.joining(" -> "));
    for (String id : cycle) {
      verdicts.put(id, new Verdict(false, List.of(InputError.cycle(id, cycle, told))));
    }
  }

  private static JsonNode outputType(NodeClass source, JsonNode slot) {
    if (!slot.isIntegralNumber()) {
      throw new PythonFault(
          "TypeError", "tuple indices must be integers or slices, not " + kind(slot));
    }
    int index = slot.intValue();
    int wrapped = index < 0 ? index + source.outputs().size() : index;
    if (wrapped < 0 || wrapped >= source.outputs().size()) {
      throw new PythonFault("IndexError", "tuple index out of range");
    }
    return source.outputs().get(wrapped);
  }

  private static String kind(JsonNode slot) {
    if (slot.isString()) {
      return "str";
    }
    return slot.isNumber() ? "float" : slot.isNull() ? "NoneType" : "list";
  }

  private NodeClass classOf(String nodeId) {
    String classType = graph.path(nodeId).path("class_type").asString("");
    Optional<NodeClass> found = classes.find(classType);
    return found.orElseThrow(() -> PythonFault.missingKey("'" + classType + "'"));
  }

  /**
   * What came out for a node.
   *
   * @param good whether it and all it needs are fine
   * @param errors its own faults; may be empty although it is not good
   */
  record Verdict(boolean good, List<ObjectNode> errors) {
    Verdict {
      errors = List.copyOf(errors);
    }
  }
}
