package dev.weft.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Nodes and links as the editor saves them, in the root or in a subgraph. */
final class EditorGraph {
  private static final String INPUTS = "-10";
  private static final String OUTPUTS = "-20";
  private static final int STEP = 300;

  private final List<String> nodes = new ArrayList<>();
  private final List<String> links = new ArrayList<>();
  private final List<String> groups = new ArrayList<>();

  /** What yields a value: an output of a node. */
  record Output(String node, int slot, String type) {

    /** Another output of the same node. */
    Output other(int index, String other) {
      return new Output(node, index, other);
    }
  }

  /** What comes in by an input of the subgraph. */
  static Output border(int index, String type) {
    return new Output(INPUTS, index, type);
  }

  /** Adds a node that runs, and answers its first output. */
  Output node(String type, Map<String, Output> inputs, List<String> widgets, String... outputs) {
    return node(type, "", 0, inputs, widgets, outputs);
  }

  /**
   * Adds a node.
   *
   * @param title empty where it has none
   * @param inputs what is linked to it, by the names of its inputs
   * @param widgets as {@code seed:INT=7}, in the order in which their values are saved
   */
  Output node(
      String type,
      String title,
      int mode,
      Map<String, Output> inputs,
      List<String> widgets,
      String... outputs) {
    String id = Integer.toString(nodes.size() + 1);
    List<String> values = new ArrayList<>();
    Map<String, String> slots = new LinkedHashMap<>();
    inputs.forEach(
        (name, from) -> slots.put(name, slot(name, from.type(), from, id, slots.size())));
    for (String widget : widgets) {
      String name = widget.substring(0, widget.indexOf(':'));
      String of = widget.substring(name.length() + 1, widget.indexOf('='));
      values.add(widget.substring(widget.indexOf('=') + 1));
      String slot = slots.getOrDefault(name, unlinked(name, of));
      slots.put(name, slot.replace("}", ", \"widget\": {\"name\": \"" + name + "\"}}"));
    }
    List<String> yields = new ArrayList<>();
    for (String output : outputs) {
      yields.add("{\"name\": \"%s\", \"type\": \"%s\"}".formatted(output, output));
    }
    nodes.add(
        """
        {"id": %s, "type": "%s", "title": "%s", "pos": [%d, 0], "size": [200, 100], "flags": {}, "order": %d, "mode": %d,
         "inputs": [%s],
         "outputs": [%s], "properties": {"Node name for S&R": "%s"}, "widgets_values": [%s]}"""
            .formatted(
                id,
                type,
                title,
                nodes.size() * STEP,
                nodes.size(),
                mode,
                String.join(", ", slots.values()),
                String.join(", ", yields),
                type,
                String.join(", ", values)));
    return new Output(id, 0, outputs.length == 0 ? "*" : outputs[0]);
  }

  private static String unlinked(String name, String type) {
    return "{\"name\": \"%s\", \"type\": \"%s\", \"link\": null}".formatted(name, type);
  }

  private String slot(String name, String type, Output from, String id, int slot) {
    return "{\"name\": \"%s\", \"type\": \"%s\", \"link\": %d}"
        .formatted(name, type, link(from, id, slot));
  }

  private int link(Output from, String target, int slot) {
    int id = links.size() + 1;
    links.add(
        """
        {"id": %d, "origin_id": %s, "origin_slot": %d, "target_id": %s, "target_slot": %d, "type": "%s"}"""
            .formatted(id, from.node(), from.slot(), target, slot, from.type()));
    return id;
  }

  /** What the subgraph yields. */
  void yield(Output from) {
    link(from, OUTPUTS, 0);
  }

  /** Draws a frame around the last nodes. */
  void frame(String title, int count) {
    groups.add(
        "{\"title\": \"%s\", \"bounding\": [%d, -50, %d, 200]}"
            .formatted(title, (nodes.size() - count) * STEP, count * STEP));
  }

  int size() {
    return nodes.size();
  }

  /** The members that hold all of it. */
  String json() {
    return "\"nodes\": [\n%s\n], \"links\": [\n%s\n], \"groups\": [%s]"
        .formatted(String.join(",\n", nodes), String.join(",\n", links), String.join(", ", groups));
  }
}
