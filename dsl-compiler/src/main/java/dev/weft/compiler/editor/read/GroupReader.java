package dev.weft.compiler.editor.read;

import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonNumber;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.json.JsonValue.JsonText;
import dev.weft.compiler.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads which nodes stand in which groups: those whose middle does, as in the editor. */
final class GroupReader {
  private static final double TITLE_HEIGHT = 30;
  private static final double COLLAPSED_WIDTH = 80;
  private static final int RECTANGLE = 4;

  /** Far more than anybody draws; each is compared with each node. */
  private static final int MOST = 1_000;

  private final Map<String, Span> titles = new LinkedHashMap<>();
  private final Map<Span, List<String>> members = new HashMap<>();

  private GroupReader() {}

  /** The groups of the root and of all subgraphs. */
  static Groups read(JsonObject workflow) {
    GroupReader reader = new GroupReader();
    reader.graph(workflow);
    workflow
        .get("definitions", JsonObject.class)
        .map(definitions -> Fields.items(definitions, "subgraphs"))
        .orElse(List.of())
        .forEach(
            definition -> {
              if (definition instanceof JsonObject subgraph) {
                reader.graph(subgraph);
              }
            });
    return new Groups(reader.titles, reader.members);
  }

  private record Frame(
      String title, Span titleSpan, double left, double top, double width, double height) {

    boolean holds(double x, double y) {
      return x >= left && y >= top && x < left + width && y < top + height;
    }
  }

  private void graph(JsonObject holder) {
    List<Frame> frames = new ArrayList<>();
    for (JsonValue item : Fields.items(holder, "groups")) {
      if (item instanceof JsonObject group && frames.size() < MOST) {
        frame(group).ifPresent(frames::add);
      }
    }
    frames.forEach(frame -> titles.putIfAbsent(frame.title(), frame.titleSpan()));
    for (JsonValue item : Fields.items(holder, "nodes")) {
      if (item instanceof JsonObject node && !frames.isEmpty()) {
        List<String> around = around(node, frames);
        if (!around.isEmpty()) {
          members.put(node.span(), around);
        }
      }
    }
  }

  private static Optional<Frame> frame(JsonObject group) {
    double[] bounds = numbers(group, "bounding");
    return group
        .get("title", JsonText.class)
        .filter(title -> !title.value().isBlank() && bounds.length == RECTANGLE)
        .map(
            title ->
                new Frame(title.value(), title.span(), bounds[0], bounds[1], bounds[2], bounds[3]));
  }

  private static List<String> around(JsonObject node, List<Frame> frames) {
    double[] at = numbers(node, "pos");
    double[] size = numbers(node, "size");
    if (at.length < 2 || size.length < 2) {
      return List.of();
    }
    boolean collapsed =
        node.get("flags", JsonObject.class)
            .flatMap(flags -> flags.get("collapsed"))
            .filter(flag -> flag.span().text().equals("true"))
            .isPresent();
    double width = collapsed ? COLLAPSED_WIDTH : size[0];
    double height = collapsed ? 0 : size[1];
    double x = at[0] + width / 2;
    double y = at[1] + (height - TITLE_HEIGHT) / 2;
    return frames.stream().filter(frame -> frame.holds(x, y)).map(Frame::title).distinct().toList();
  }

  /** Numbers as editors save them: a list, or an object with the keys of one. */
  private static double[] numbers(JsonObject holder, String key) {
    Optional<JsonValue> value = holder.get(key);
    List<JsonValue> items = List.of();
    if (value.isPresent() && value.get() instanceof JsonArray array) {
      items = array.items();
    } else if (value.isPresent() && value.get() instanceof JsonObject object) {
      items = object.members().stream().map(member -> member.value()).toList();
    }
    double[] numbers = new double[items.size()];
    for (int i = 0; i < numbers.length; i++) {
      if (items.get(i) instanceof JsonNumber number) {
        numbers[i] = Double.parseDouble(number.span().text());
      }
    }
    return numbers;
  }
}
