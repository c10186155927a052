package dev.weft.compiler.editor.read;

import dev.weft.compiler.editor.read.GroupNode.Outlet;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonBoolean;
import dev.weft.compiler.json.JsonValue.JsonMember;
import dev.weft.compiler.json.JsonValue.JsonNull;
import dev.weft.compiler.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the group nodes of a file. */
final class GroupNodeReader {
  private static final int LINK = 4;

  private GroupNodeReader() {}

  /** The group nodes by their names. */
  static Map<String, GroupNode> read(JsonObject workflow) {
    Map<String, GroupNode> groups = new HashMap<>();
    workflow
        .get("extra", JsonObject.class)
        .flatMap(extra -> extra.get("groupNodes", JsonObject.class))
        .ifPresent(
            named -> {
              for (JsonMember group : named.members()) {
                if (group.value() instanceof JsonObject definition) {
                  groups.put(group.key(), group(definition));
                }
              }
            });
    return groups;
  }

  private static GroupNode group(JsonObject definition) {
    List<EditorNode> nodes = new ArrayList<>();
    for (JsonValue item : Fields.items(definition, "nodes")) {
      if (item instanceof JsonObject node) {
        NodeReader.read(node, Integer.toString(nodes.size())).ifPresent(nodes::add);
      }
    }
    Map<String, EditorLink> links = new HashMap<>();
    for (JsonValue item : Fields.items(definition, "links")) {
      if (item instanceof JsonArray link) {
        link(link, links.size()).ifPresent(read -> links.put(read.id(), read));
      }
    }
    Set<Outlet> shown = new HashSet<>(external(definition));
    Set<Outlet> hidden = new HashSet<>();
    definition.get("config", JsonObject.class).ifPresent(config -> visible(config, shown, hidden));
    return new GroupNode(nodes, links, shown, hidden);
  }

  /** A link from one node to another; one from outside has no origin, and links nothing inside. */
  private static Optional<EditorLink> link(JsonArray link, int number) {
    List<JsonValue> parts = link.items();
    if (parts.size() < LINK || parts.get(0) instanceof JsonNull) {
      return Optional.empty();
    }
    Optional<String> origin = Fields.id(parts.get(0));
    Optional<String> target = Fields.id(parts.get(2));
    return origin.isEmpty() || target.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new EditorLink(
                "g" + number,
                origin.get(),
                Fields.slot(parts.get(1)),
                target.get(),
                Fields.slot(parts.get(3)),
                link.span()));
  }

  /** The outputs that were linked outside; some editors saved the whole node for its number. */
  private static List<Outlet> external(JsonObject definition) {
    List<Outlet> outlets = new ArrayList<>();
    for (JsonValue item : Fields.items(definition, "external")) {
      if (item instanceof JsonArray outlet && outlet.items().size() >= 2) {
        JsonValue node = outlet.items().get(0);
        Optional<String> index =
            node instanceof JsonObject whole ? Fields.id(whole, "index") : Fields.id(node);
        index.ifPresent(i -> outlets.add(new Outlet(i, Fields.slot(outlet.items().get(1)))));
      }
    }
    return outlets;
  }

  private static void visible(JsonObject config, Set<Outlet> shown, Set<Outlet> hidden) {
    for (JsonMember node : config.members()) {
      if (node.value() instanceof JsonObject settings) {
        settings
            .get("output", JsonObject.class)
            .ifPresent(
                outputs -> {
                  for (JsonMember output : outputs.members()) {
                    if (output.value() instanceof JsonObject set
                        && output.key().matches("\\d{1,4}")) {
                      set.get("visible", JsonBoolean.class)
                          .ifPresent(
                              flag ->
                                  (flag.value() ? shown : hidden)
                                      .add(new Outlet(node.key(), Integer.parseInt(output.key()))));
                    }
                  }
                });
      }
    }
  }
}
