package dev.weft.compiler.schema;

import dev.weft.compiler.literal.Literal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON object that keeps its members in order, a line for each. Not thread-safe. */
public final class SchemaObject {
  private static final int WIDTH = 100;

  /** Values are JSON, objects, or lists of both. */
  private final Map<String, Object> members = new LinkedHashMap<>();

  /** Adds a text, unless it is empty. */
  public SchemaObject text(String name, String text) {
    if (!text.isEmpty()) {
      members.put(name, quoted(text));
    }
    return this;
  }

  /** Adds {@code true}; nothing otherwise. */
  public SchemaObject flag(String name, boolean value) {
    if (value) {
      members.put(name, "true");
    }
    return this;
  }

  /** Adds a value that is JSON already. */
  public SchemaObject json(String name, String json) {
    members.put(name, json);
    return this;
  }

  /** Adds an object. */
  public SchemaObject object(String name, SchemaObject value) {
    members.put(name, value);
    return this;
  }

  /** Adds a list of JSON, of objects and of lists, unless it is empty. */
  public SchemaObject list(String name, List<?> elements) {
    if (!elements.isEmpty()) {
      members.put(name, List.copyOf(elements));
    }
    return this;
  }

  /** A text as JSON that UTF-8 can carry: half a surrogate pair is an escape. */
  static String quoted(String text) {
    StringBuilder json = new StringBuilder();
    Literal.ofText(text)
        .json()
        .codePoints()
        .forEach(
            c -> {
              if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                json.append("\\u").append(Integer.toHexString(c));
              } else {
                json.appendCodePoint(c);
              }
            });
    return json.toString();
  }

  /** Texts as JSON. */
  static List<String> quoted(Collection<String> texts) {
    return texts.stream().map(SchemaObject::quoted).toList();
  }

  /** The whole file. */
  public String file() {
    return written("") + "\n";
  }

  private String written(String indent) {
    String deeper = indent + "  ";
    List<String> lines = new ArrayList<>();
    members.forEach(
        (name, value) -> {
          String label = deeper + quoted(name) + ": ";
          lines.add(label + written(value, deeper, label.length() + 1));
        });
    return members.isEmpty() ? "{}" : "{\n" + String.join(",\n", lines) + "\n" + indent + "}";
  }

  /**
   * A value as it follows its name.
   *
   * @param before how many characters are on the line besides
   */
  private static String written(Object value, String indent, int before) {
    if (value instanceof SchemaObject object) {
      return object.written(indent);
    }
    if (!(value instanceof List<?> list)) {
      return value.toString();
    }
    if (list.stream().allMatch(String.class::isInstance)) {
      String line = "[" + String.join(", ", list.stream().map(String.class::cast).toList()) + "]";
      if (before + line.length() <= WIDTH) {
        return line;
      }
    }
    String deeper = indent + "  ";
    List<String> lines =
        list.stream().map(e -> deeper + written(e, deeper, deeper.length() + 1)).toList();
    return "[\n" + String.join(",\n", lines) + "\n" + indent + "]";
  }
}
