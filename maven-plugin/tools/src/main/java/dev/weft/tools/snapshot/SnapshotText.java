package dev.weft.tools.snapshot;

import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonMember;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.json.JsonValue.JsonText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Classes as {@code nodes.json} has them, so that a change of a server is a small change of the
 * file: sorted by name, one line for each input and for each option.
 */
final class SnapshotText {
  private static final Set<String> GROUPS = Set.of("required", "optional");

  private final StringBuilder out = new StringBuilder();

  private SnapshotText() {}

  /** The text, with a line end at its end. */
  static String of(SortedMap<String, JsonValue> classes) {
    SnapshotText text = new SnapshotText();
    text.out.append('{');
    String separator = "\n";
    for (Map.Entry<String, JsonValue> node : classes.entrySet()) {
      text.out.append(separator).append("  ");
      text.key(node.getKey());
      text.node(node.getValue());
      separator = ",\n";
    }
    return text.out.append("\n}\n").toString();
  }

  private void node(JsonValue definition) {
    if (definition instanceof JsonObject object) {
      lines(object.members(), 1, member -> member(member, 2));
    } else {
      inline(definition, 1);
    }
  }

  private void member(JsonMember member, int indent) {
    if (member.key().equals("input") || member.key().equals("inputs")) {
      groups(member.value(), indent);
    } else if (member.key().equals("options")) {
      options(member.value(), indent);
    } else {
      inline(member.value(), indent);
    }
  }

  private void groups(JsonValue groups, int indent) {
    if (groups instanceof JsonObject object
        && object.members().stream().allMatch(member -> GROUPS.contains(member.key()))) {
      lines(object.members(), indent, group -> inputs(group.value(), indent + 1));
    } else {
      inline(groups, indent);
    }
  }

  private void inputs(JsonValue inputs, int indent) {
    if (inputs instanceof JsonObject object) {
      lines(object.members(), indent, input -> input(input.value(), indent + 1));
    } else {
      inline(inputs, indent);
    }
  }

  private void input(JsonValue input, int indent) {
    if (!(input instanceof JsonArray array)) {
      inline(input, indent);
      return;
    }
    out.append('[');
    for (int i = 0; i < array.items().size(); i++) {
      out.append(i == 0 ? "" : ", ");
      if (i == 0) {
        options(array.items().get(i), indent);
      } else {
        inline(array.items().get(i), indent);
      }
    }
    out.append(']');
  }

  private void options(JsonValue options, int indent) {
    if (!(options instanceof JsonArray array) || array.items().isEmpty()) {
      inline(options, indent);
      return;
    }
    out.append('[');
    String separator = "\n";
    for (JsonValue option : array.items()) {
      out.append(separator).append("  ".repeat(indent + 1));
      inline(option, indent + 1);
      separator = ",\n";
    }
    out.append('\n').append("  ".repeat(indent)).append(']');
  }

  private interface Writing {
    void write(JsonMember member);
  }

  private void lines(List<JsonMember> members, int indent, Writing value) {
    if (members.isEmpty()) {
      out.append("{}");
      return;
    }
    out.append('{');
    String separator = "\n";
    for (JsonMember member : members) {
      out.append(separator).append("  ".repeat(indent + 1));
      key(member.key());
      value.write(member);
      separator = ",\n";
    }
    out.append('\n').append("  ".repeat(indent)).append('}');
  }

  private void inline(JsonValue value, int indent) {
    if (value instanceof JsonObject object) {
      out.append('{');
      String separator = "";
      for (JsonMember member : object.members()) {
        out.append(separator);
        key(member.key());
        member(member, indent);
        separator = ", ";
      }
      out.append('}');
    } else if (value instanceof JsonArray array) {
      out.append('[');
      String separator = "";
      for (JsonValue item : array.items()) {
        out.append(separator);
        inline(item, indent);
        separator = ", ";
      }
      out.append(']');
    } else if (value instanceof JsonText text) {
      quoted(text.value());
    } else {
      out.append(value.span().text());
    }
  }

  private void key(String key) {
    quoted(key);
    out.append(": ");
  }

  /** Servers escape as they like; the same text must come out the same, and as UTF-8. */
  private void quoted(String text) {
    out.append('"');
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
              } else if (c < ' ' || c == 0x7F || Character.getType(c) == Character.SURROGATE) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                out.appendCodePoint(c);
              }
            });
    out.append('"');
  }
}
