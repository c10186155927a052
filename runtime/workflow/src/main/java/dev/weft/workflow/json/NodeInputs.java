package dev.weft.workflow.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What the inputs of a node of a graph in API format hold: whose outputs, and which numbers.
 *
 * @param sources by input, the ids of the nodes that it takes something of: several for an object
 * @param numbers by input
 */
public record NodeInputs(Map<String, List<String>> sources, Map<String, Double> numbers) {
  /** Takes nothing of any node. */
  public static final NodeInputs NONE = new NodeInputs(Map.of(), Map.of());

  private static final JsonFactory FACTORY = new JsonFactory();

  /** Reads those of all nodes, by id. */
  public static Map<String, NodeInputs> read(byte[] graph) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), graph)) {
      Map<String, NodeInputs> nodes = new LinkedHashMap<>();
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String id = parser.currentName();
        parser.nextToken();
        nodes.put(id, node(parser));
      }
      return nodes;
    }
  }

  private static NodeInputs node(JsonParser parser) {
    NodeInputs inputs = new NodeInputs(new LinkedHashMap<>(), new LinkedHashMap<>());
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean inputsFollow = parser.currentName().equals("inputs");
      JsonToken value = parser.nextToken();
      if (inputsFollow && value == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
          String name = parser.currentName();
          parser.nextToken();
          inputs.add(name, parser);
        }
      } else {
        parser.skipChildren();
      }
    }
    return inputs;
  }

  private void add(String input, JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token.isNumeric()) {
      numbers.put(input, parser.getDoubleValue());
    } else if (token.isStructStart()) {
      List<String> found = linksIn(parser);
      if (!found.isEmpty()) {
        sources.put(input, found);
      }
    }
  }

  /** A link is a list of a text and a whole number, at whatever depth. */
  private static List<String> linksIn(JsonParser parser) {
    List<String> found = new ArrayList<>();
    int depth = 1;
    String first = null;
    while (depth > 0) {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.VALUE_NUMBER_INT && first != null) {
        found.add(first);
      }
      boolean begins = token == JsonToken.VALUE_STRING;
      first = begins ? parser.getString() : null;
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }
    return found;
  }
}
