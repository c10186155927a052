package dev.weft.workflow;

import dev.weft.workflow.Parameter.Target;
import dev.weft.workflow.json.JsonPlaces;
import dev.weft.workflow.json.JsonResource;
import dev.weft.workflow.json.JsonSyntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What the editor saved, of which the build made the graph, and where in it the values of the graph
 * lie. Immutable.
 *
 * @param file all of it
 * @param inputs where values lie
 * @param hidden inputs that would have a value of their own without their link
 * @param nodes where nodes lie
 */
record EditorWorkflow(
    JsonPlaces file, Map<Target, Input> inputs, Set<Target> hidden, Map<String, Node> nodes) {

  /**
   * Where the editor keeps the value of an input.
   *
   * @param rolled whether it changes texts there when it queues
   */
  record Input(boolean rolled, List<String> pointers) {}

  /**
   * Where the editor keeps a node.
   *
   * @param asEditor whether a bypass of it is the editor's own
   */
  record Node(boolean asEditor, String pointer) {

    String mode() {
      return pointer + "/mode";
    }
  }

  /**
   * What the build wrote beside a class.
   *
   * @throws IllegalStateException if it is missing, or not as the build writes it
   */
  static EditorWorkflow read(JsonResource resource) {
    byte[] json = resource.bytes();
    try (JsonParser parser = JsonSyntax.parser(json)) {
      return new Reading(parser).read(json);
    } catch (JacksonException | IndexOutOfBoundsException e) {
      throw new IllegalStateException(resource.origin() + " is damaged; build again", e);
    }
  }

  /** Reads rows of texts, and then what the editor saved. */
  private static final class Reading {
    private final JsonParser parser;
    private final Map<Target, Input> inputs = new HashMap<>();
    private final Set<Target> hidden = new HashSet<>();
    private final Map<String, Node> nodes = new HashMap<>();

    Reading(JsonParser parser) {
      this.parser = parser;
    }

    EditorWorkflow read(byte[] json) {
      @Nullable JsonPlaces file = null;
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String part = parser.currentName();
        parser.nextToken();
        if (part.equals("workflow")) {
          file = JsonPlaces.of(parser, json, pointers());
          continue;
        }
        while (parser.nextToken() == JsonToken.START_ARRAY) {
          row(part, texts());
        }
      }
      if (file == null) {
        throw new IndexOutOfBoundsException("no workflow");
      }
      return new EditorWorkflow(file, inputs, hidden, nodes);
    }

    private Set<String> pointers() {
      Set<String> pointers = new HashSet<>();
      inputs.values().forEach(input -> pointers.addAll(input.pointers()));
      for (Node node : nodes.values()) {
        pointers.add(node.pointer());
        pointers.add(node.mode());
      }
      return pointers;
    }

    private void row(String part, List<String> row) {
      switch (part) {
        case "values", "texts" ->
            inputs.put(
                new Target(row.get(0), row.get(1)),
                new Input(part.equals("texts"), List.copyOf(row.subList(2, row.size()))));
        case "hidden" -> hidden.add(new Target(row.get(0), row.get(1)));
        default -> nodes.put(row.get(0), new Node(part.equals("nodes"), row.get(1)));
      }
    }

    private List<String> texts() {
      List<String> texts = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        texts.add(parser.getString());
      }
      return texts;
    }
  }
}
