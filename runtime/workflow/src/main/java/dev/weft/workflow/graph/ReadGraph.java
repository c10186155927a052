package dev.weft.workflow.graph;

import dev.weft.workflow.json.JsonCursor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A graph in API format, as somebody wrote it. Of two nodes with one id the later counts, as on the
 * server. Immutable.
 *
 * @param nodes by id, in the order that they have in the file
 */
public record ReadGraph(Map<String, ReadNode> nodes) {

  /**
   * Reads a graph. Whatever is no node is passed by.
   *
   * @throws tools.jackson.core.JacksonException if the text is no JSON
   */
  public static ReadGraph of(String json) {
    try (JsonCursor cursor = JsonCursor.ofPython(json)) {
      return of(cursor);
    }
  }

  /** How many nodes there are, or inputs of the node that has the most. */
  public int mostParts() {
    return nodes.values().stream()
        .mapToInt(node -> node.inputs().size())
        .reduce(nodes.size(), Math::max);
  }

  private static ReadGraph of(JsonCursor cursor) {
    Map<String, ReadNode> nodes = new LinkedHashMap<>();
    if (cursor.isObject()) {
      cursor.members(
          id -> {
            ReadNode node = node(id, cursor);
            if (node != null) {
              nodes.put(id, node);
            }
          });
    }
    return new ReadGraph(Collections.unmodifiableMap(nodes));
  }

  private static @Nullable ReadNode node(String id, JsonCursor cursor) {
    if (!cursor.isObject()) {
      cursor.skip();
      return null;
    }
    List<String> classType = new ArrayList<>();
    List<String> title = new ArrayList<>();
    Map<String, ReadInput> inputs = new LinkedHashMap<>();
    cursor.members(
        member -> {
          if (member.equals("class_type") && cursor.isText()) {
            classType.add(cursor.text());
          } else if (member.equals("_meta") && cursor.isObject()) {
            title(cursor, title);
          } else if (member.equals("inputs") && cursor.isObject()) {
            cursor.members(name -> inputs.put(name, input(cursor)));
          } else {
            cursor.skip();
          }
        });
    return classType.isEmpty()
        ? null
        : new ReadNode(
            id, classType.get(0), title.stream().findFirst(), Collections.unmodifiableMap(inputs));
  }

  private static void title(JsonCursor cursor, List<String> title) {
    cursor.members(
        name -> {
          if (name.equals("title") && cursor.isText()) {
            title.add(cursor.text());
          } else {
            cursor.skip();
          }
        });
  }

  private static ReadInput input(JsonCursor cursor) {
    Optional<String> text = cursor.isText() ? Optional.of(cursor.text()) : Optional.empty();
    boolean array = cursor.isArray();
    String json = cursor.source();
    return Optional.of(json)
        .filter(found -> array)
        .flatMap(ReadGraph::link)
        .orElseGet(() -> new ReadInput.Value(text.orElse(json), json));
  }

  /** The link that an array is: of a text and a number. */
  private static Optional<ReadInput> link(String json) {
    List<String> parts = new ArrayList<>();
    boolean[] link = {true};
    try (JsonCursor cursor = JsonCursor.ofPython(json)) {
      cursor.elements(
          () -> {
            link[0] &= parts.isEmpty() ? cursor.isText() : cursor.isNumber();
            parts.add(cursor.text());
          });
    }
    return link[0] && parts.size() == 2
        ? Optional.of(new ReadInput.From(parts.get(0), (int) Double.parseDouble(parts.get(1))))
        : Optional.empty();
  }
}
