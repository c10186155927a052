package dev.weft.workflow.descriptor;

import dev.weft.workflow.json.JsonCursor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What Weft wrote into a file.
 *
 * @param workflow the name that the mapping gives it
 * @param values by name, as the untyped builder takes them: texts, and lists of maps of texts
 */
record RecordedValues(String workflow, Map<String, Object> values) {

  /** Values of a JSON text; whatever else stands in it is passed by. */
  static RecordedValues read(String json) {
    String[] workflow = {""};
    Map<String, Object> values = new LinkedHashMap<>();
    try (JsonCursor cursor = new JsonCursor(json)) {
      if (cursor.isObject()) {
        cursor.members(
            member -> {
              if (member.equals("workflow")) {
                workflow[0] = cursor.text();
              } else if (member.equals("values") && cursor.isObject()) {
                cursor.members(name -> values.put(name, value(cursor)));
              } else {
                cursor.skip();
              }
            });
      }
    }
    return new RecordedValues(workflow[0], values);
  }

  private static Object value(JsonCursor cursor) {
    if (!cursor.isArray()) {
      return cursor.text();
    }
    List<Object> elements = new ArrayList<>();
    cursor.elements(() -> elements.add(cursor.isObject() ? element(cursor) : cursor.text()));
    return elements;
  }

  private static Map<String, Object> element(JsonCursor cursor) {
    Map<String, Object> element = new LinkedHashMap<>();
    cursor.members(name -> element.put(name, cursor.text()));
    return element;
  }
}
