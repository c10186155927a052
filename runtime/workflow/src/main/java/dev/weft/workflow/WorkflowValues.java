package dev.weft.workflow;

import dev.weft.workflow.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The values of a workflow's parameters by name, without those of secrets: what pictures remember.
 * Immutable.
 */
public final class WorkflowValues {
  /** Those of a workflow of which nothing is known but the graph. */
  public static final WorkflowValues NONE = new WorkflowValues("", "", Map.of(), Map.of());

  private final String workflow;
  private final String contract;
  private final Map<String, InputContent> values;
  private final Map<String, List<Map<String, InputContent>>> lists;

  private WorkflowValues(
      String workflow,
      String contract,
      Map<String, InputContent> values,
      Map<String, List<Map<String, InputContent>>> lists) {
    this.workflow = workflow;
    this.contract = contract;
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    this.lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
  }

  /**
   * Begins without a value.
   *
   * @param workflow its name in the mapping
   * @param contract tells apart what can be set: the same for two builds of one mapping
   */
  public static WorkflowValues of(String workflow, String contract) {
    return new WorkflowValues(workflow, contract, Map.of(), Map.of());
  }

  /** These and one more. */
  public WorkflowValues with(String name, InputContent value) {
    Map<String, InputContent> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new WorkflowValues(workflow, contract, more, lists);
  }

  /** These and a list, of which each element has values by name. */
  public WorkflowValues with(String name, List<Map<String, InputContent>> elements) {
    Map<String, List<Map<String, InputContent>>> more = new LinkedHashMap<>(lists);
    more.put(name, List.copyOf(elements));
    return new WorkflowValues(workflow, contract, values, more);
  }

  /** The workflow's name in the mapping; empty where nothing is known. */
  public String workflow() {
    return workflow;
  }

  /** Tells apart what can be set. */
  public String contract() {
    return contract;
  }

  /**
   * A JSON object: {@code {"workflow": "Txt2Img", "contract": "…", "values": {"prompt": "…"}}}.
   *
   * @param serverNames what the server calls the uploaded files; others go by their own names
   */
  public String toJson(Map<InputFile, String> serverNames) {
    List<String> members = new ArrayList<>();
    values.forEach((name, value) -> members.add(member(name, json(value, serverNames))));
    lists.forEach(
        (name, elements) ->
            members.add(
                member(
                    name,
                    elements.stream()
                        .map(element -> object(element, serverNames))
                        .collect(Collectors.joining(", ", "[", "]")))));
    return "{"
        + member("workflow", JsonText.quote(workflow))
        + ", "
        + member("contract", JsonText.quote(contract))
        + ", "
        + member("values", members.stream().collect(Collectors.joining(", ", "{", "}")))
        + "}";
  }

  private static String object(
      Map<String, InputContent> element, Map<InputFile, String> serverNames) {
    return element.entrySet().stream()
        .map(value -> member(value.getKey(), json(value.getValue(), serverNames)))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String member(String name, String json) {
    return JsonText.quote(name) + ": " + json;
  }

  private static String json(InputContent value, Map<InputFile, String> serverNames) {
    if (value instanceof FileContent upload) {
      InputFile file = upload.file();
      return JsonText.quote(serverNames.getOrDefault(file, file.serverName()));
    }
    return value instanceof JsonContent json
        ? new String(json.bytes(), StandardCharsets.UTF_8)
        : "null";
  }

  /** The names alone. */
  @Override
  public String toString() {
    return "WorkflowValues[" + workflow + values.keySet() + lists.keySet() + "]";
  }
}
