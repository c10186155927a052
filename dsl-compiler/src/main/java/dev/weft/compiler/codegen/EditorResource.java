package dev.weft.compiler.codegen;

import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.Removing;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.workflow.EditorOrigin;
import dev.weft.compiler.workflow.EditorOrigin.InputName;
import dev.weft.compiler.workflow.NodeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what the editor saved, with the places of the values in it, for jobs to write it into
 * pictures.
 */
final class EditorResource {
  private final StringBuilder text = new StringBuilder("{\n");

  private EditorResource() {}

  static String of(BoundWorkflow workflow, EditorOrigin origin) {
    Set<NodeId> unlike = bypassedOtherwise(workflow);
    EditorResource resource = new EditorResource();
    resource.rows("values", values(origin, place -> !place.rolled()));
    resource.rows("texts", values(origin, EditorOrigin.ValuePlace::rolled));
    resource.rows("hidden", origin.hidden().stream().map(EditorResource::named).toList());
    resource.rows("nodes", nodes(origin, node -> !unlike.contains(node)));
    resource.rows("nodesBypassedOtherwise", nodes(origin, unlike::contains));
    return resource
        .text
        .append("  \"workflow\": ")
        .append(origin.text())
        .append("\n}\n")
        .toString();
  }

  /** Nodes that the mapping bypasses in a way of its own. */
  private static Set<NodeId> bypassedOtherwise(BoundWorkflow workflow) {
    return workflow.statements().stream()
        .filter(Removing.class::isInstance)
        .flatMap(statement -> ((Removing) statement).removals().stream())
        .filter(r -> r.joins().isPresent() || !r.declaration().keeping().isEmpty())
        .map(removal -> removal.node().id())
        .collect(Collectors.toSet());
  }

  private static List<List<String>> values(
      EditorOrigin origin, Predicate<EditorOrigin.ValuePlace> which) {
    return origin.values().stream()
        .filter(which)
        .map(
            place ->
                Stream.concat(named(place.input()).stream(), place.pointers().stream()).toList())
        .toList();
  }

  private static List<String> named(InputName input) {
    return List.of(input.node().value(), input.input());
  }

  private static List<List<String>> nodes(EditorOrigin origin, Predicate<NodeId> which) {
    return origin.nodes().stream()
        .filter(place -> which.test(place.node()))
        .map(place -> List.of(place.node().value(), place.pointer()))
        .toList();
  }

  private void rows(String part, List<List<String>> rows) {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.add(
          row.stream()
              .map(word -> Literal.ofText(word).json())
              .collect(Collectors.joining(", ", "    [", "]")));
    }
    text.append("  \"").append(part).append("\": [");
    if (!lines.isEmpty()) {
      text.append('\n').append(String.join(",\n", lines)).append("\n  ");
    }
    text.append("],\n");
  }
}
