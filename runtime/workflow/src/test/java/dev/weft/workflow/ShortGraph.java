package dev.weft.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Graphs in a form that fits on a line: {@code "3 Save images=2.0 prefix:a"} is node 3, a {@code
 * Save}, with a link to output 0 of node 2 and the text {@code a}.
 */
final class ShortGraph {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ShortGraph() {}

  static byte[] json(String... lines) {
    ObjectNode graph = MAPPER.createObjectNode();
    for (String line : lines) {
      String[] words = line.split(" ");
      ObjectNode node = graph.putObject(words[0]).put("class_type", words[1]);
      ObjectNode inputs = node.putObject("inputs");
      for (String word : List.of(words).subList(2, words.length)) {
        if (word.contains("=")) {
          int equals = word.indexOf('=');
          int dot = word.lastIndexOf('.');
          inputs
              .putArray(word.substring(0, equals))
              .add(word.substring(equals + 1, dot))
              .add(Integer.parseInt(word.substring(dot + 1)));
        } else {
          String[] value = word.split(":", 2);
          inputs.put(value[0], value[1]);
        }
      }
    }
    return graph.toString().getBytes(UTF_8);
  }

  static WorkflowTemplate.Loader loader(String... lines) {
    return WorkflowTemplate.from("x", json(lines));
  }

  static List<String> lines(WorkflowRequest request) {
    List<String> lines = new ArrayList<>();
    for (var node : MAPPER.readTree(request.toJson()).properties()) {
      Stream<String> inputs =
          node.getValue().get("inputs").properties().stream().map(ShortGraph::word);
      lines.add(
          String.join(
              " ",
              Stream.concat(
                      Stream.of(node.getKey(), node.getValue().get("class_type").stringValue()),
                      inputs)
                  .toList()));
    }
    return lines;
  }

  private static String word(Map.Entry<String, JsonNode> input) {
    JsonNode value = input.getValue();
    return value.isArray()
        ? input.getKey() + "=" + value.get(0).stringValue() + "." + value.get(1)
        : input.getKey() + ":" + (value.isString() ? value.stringValue() : value.toString());
  }
}
