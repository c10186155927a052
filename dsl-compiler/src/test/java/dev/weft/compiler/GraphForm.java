package dev.weft.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a graph in API format says, whatever its nodes are called: of each node what it is, and what
 * its inputs hold, links by what they come from. Two graphs are the same when their forms are.
 */
final class GraphForm {
  private static final JsonMapper JSON = new JsonMapper();

  private final JsonNode graph;
  private final Map<String, String> forms;
  private final Map<String, String> byId = new HashMap<>();

  private GraphForm(JsonNode graph, Map<String, String> forms) {
    this.graph = graph;
    this.forms = forms;
  }

  /**
   * The forms of the nodes of a graph, sorted.
   *
   * @param known numbers of forms, shared by the graphs that are compared
   */
  static List<String> of(String json, Map<String, String> known) {
    GraphForm form = new GraphForm(JSON.readTree(json), known);
    List<String> all = new ArrayList<>();
    form.graph.propertyNames().forEach(id -> all.add(form.node(id)));
    return all.stream().sorted().toList();
  }

  private String node(String id) {
    String known = byId.get(id);
    if (known != null) {
      return known;
    }
    byId.put(id, "itself");
    JsonNode node = graph.path(id);
    Map<String, String> inputs = new TreeMap<>();
    node.path("inputs").forEachEntry((name, value) -> inputs.put(name, input(value)));
    String form = node.path("class_type").asString() + inputs;
    String number = forms.computeIfAbsent(form, unseen -> "#" + forms.size());
    byId.put(id, number);
    return number;
  }

  private String input(JsonNode value) {
    boolean link =
        value.isArray() && value.size() == 2 && value.get(0).isString() && value.get(1).isNumber();
    if (!link) {
      return value.isNumber() ? value.decimalValue().stripTrailingZeros() + "" : value.toString();
    }
    String source = value.get(0).stringValue();
    return (graph.has(source) ? node(source) : source) + "/" + value.get(1);
  }
}
