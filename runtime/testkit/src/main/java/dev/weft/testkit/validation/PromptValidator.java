package dev.weft.testkit.validation;

import dev.weft.testkit.catalog.NodeClass;
import dev.weft.testkit.catalog.NodeClasses;
import dev.weft.testkit.catalog.OfferedCatalog;
import dev.weft.testkit.files.ServerFolders;
import dev.weft.testkit.json.Json;
import dev.weft.testkit.protocol.ComfyVersion;
import dev.weft.testkit.validation.GraphValidation.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Judges the graphs of {@code POST /prompt} and writes converted values back into them. */
public final class PromptValidator {
  private final OfferedCatalog catalog;
  private final ServerFolders folders;
  private final ComfyVersion version;

  /** Judges as this version does, by these classes and files. */
  public PromptValidator(OfferedCatalog catalog, ServerFolders folders, ComfyVersion version) {
    this.catalog = catalog;
    this.folders = folders;
    this.version = version;
  }

  /**
   * Judges a graph.
   *
   * @param targets which output nodes are wanted
   * @throws MalformedGraphException where the real server fails with status 500
   */
  public Validation validate(ObjectNode graph, Predicate<String> targets) {
    NodeClasses classes = catalog.of(graph);
    List<String> outputs = new ArrayList<>();
    for (Map.Entry<String, JsonNode> node : graph.properties()) {
      Optional<Validation> refusal = findClass(classes, node, targets, outputs);
      if (refusal.isPresent()) {
        return refusal.get();
      }
    }
    if (outputs.isEmpty()) {
      return Validation.refused("prompt_no_outputs", "Prompt has no outputs", "", Json.object());
    }
    return judge(graph, classes, outputs);
  }

  private Optional<Validation> findClass(
      NodeClasses classes,
      Map.Entry<String, JsonNode> entry,
      Predicate<String> targets,
      List<String> outputs) {
    String id = entry.getKey();
    JsonNode node = entry.getValue();
    boolean modern = version.atLeast(ComfyVersion.V0_33);
    if (!node.isObject() && (modern || !(node.isString() || node.isArray()))) {
      throw new MalformedGraphException();
    }
    JsonNode classType = node.get("class_type");
    if (classType == null || (modern && !classType.isString())) {
      return Optional.of(modern ? MissingClass.absent(id, node) : MissingClass.absentInOlder(id));
    }
    Optional<NodeClass> nodeClass = classes.find(classType.asString(""));
    if (nodeClass.isEmpty()) {
      return Optional.of(
          modern ? MissingClass.unknown(id, node) : MissingClass.unknownInOlder(id, node));
    }
    if (nodeClass.get().outputNode() && targets.test(id)) {
      outputs.add(id);
    }
    return Optional.empty();
  }

  private Validation judge(ObjectNode graph, NodeClasses classes, List<String> outputs) {
    GraphValidation walk = new GraphValidation(graph, classes, version, new FileCheck(folders));
    List<String> good = new ArrayList<>();
    StringJoiner details = new StringJoiner("\n");
    Map<String, List<String>> dependents = new LinkedHashMap<>();
    for (String output : outputs) {
      Verdict verdict = walk.judgeOutput(output);
      if (verdict.good()) {
        good.add(output);
        continue;
      }
      verdict
          .errors()
          .forEach(
              error ->
                  details.add(
                      error.path("message").stringValue()
                          + ": "
                          + error.path("details").stringValue()));
      walk.verdicts()
          .forEach(
              (id, each) -> {
                if (!each.good() && !each.errors().isEmpty()) {
                  dependents.computeIfAbsent(id, unseen -> new ArrayList<>()).add(output);
                }
              });
    }
    ObjectNode nodeErrors = nodeErrors(graph, walk, dependents);
    if (!good.isEmpty()) {
      return new Validation(Optional.empty(), good, nodeErrors);
    }
    return Validation.refused(
        InputError.error(
            "prompt_outputs_failed_validation",
            "Prompt outputs failed validation",
            details.toString(),
            Json.object()),
        nodeErrors);
  }

  private static ObjectNode nodeErrors(
      ObjectNode graph, GraphValidation walk, Map<String, List<String>> dependents) {
    ObjectNode nodeErrors = Json.object();
    dependents.forEach(
        (id, outputs) -> {
          Verdict verdict = walk.verdicts().get(id);
          ObjectNode entry = nodeErrors.putObject(id);
          entry.putArray("errors").addAll(verdict == null ? List.of() : verdict.errors());
          entry.set("dependent_outputs", Json.array(outputs));
          entry.set("class_type", graph.path(id).path("class_type"));
        });
    return nodeErrors;
  }

  /** A graph of a shape that makes the real server fail instead of refusing. */
  public static final class MalformedGraphException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
