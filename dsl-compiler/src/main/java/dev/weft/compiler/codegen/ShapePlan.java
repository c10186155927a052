package dev.weft.compiler.codegen;

import com.palantir.javapoet.FieldSpec;
import dev.weft.compiler.shape.GraphShape;
import dev.weft.compiler.shape.Survivors.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What requests do to the graph.
 *
 * @param removals bypasses, then mutes
 */
record ShapePlan(List<RemovalPlan> removals, GraphShape graph) {

  ShapePlan {
    removals = List.copyOf(removals);
  }

  Stream<FieldSpec> constants(Imports imports) {
    return removals.stream().map(removal -> removal.declaration(imports));
  }

  /** What the template is told of the graph, as calls with their dots. */
  List<Code> facts() {
    List<Code> facts = new ArrayList<>();
    if (removals.isEmpty()) {
      return facts;
    }
    Map<String, List<Code>> optional = new LinkedHashMap<>();
    for (Place place : graph.losable()) {
      optional
          .computeIfAbsent(place.node().value(), unseen -> new ArrayList<>())
          .add(JavaText.expression(place.input()));
    }
    optional.forEach(
        (node, inputs) ->
            facts.add(Code.of(".optional(", JavaText.expression(node), ", ", listed(inputs), ")")));
    List<Code> ends =
        graph.outputsWithin().stream().map(node -> JavaText.expression(node.value())).toList();
    if (!ends.isEmpty()) {
      facts.add(Code.of(".endsAt(", listed(ends), ")"));
    }
    return facts;
  }

  private static String listed(List<Code> arguments) {
    return arguments.stream().map(Code::text).collect(Collectors.joining(", "));
  }
}
