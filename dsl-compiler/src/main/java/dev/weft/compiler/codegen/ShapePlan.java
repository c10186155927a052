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
 * @param spared the calls that let nodes go unless they are needed, with their dots
 * @param changing whether any statement takes nodes out, also in lists, or chooses links
 */
record ShapePlan(
    List<RemovalPlan> removals, List<Code> spared, boolean changing, GraphShape graph) {

  ShapePlan {
    removals = List.copyOf(removals);
    spared = List.copyOf(spared);
  }

  Stream<FieldSpec> constants(Imports imports) {
    return removals.stream().map(removal -> removal.declaration(imports));
  }

  /** What the template is told of the graph, as calls with their dots. */
  List<Code> facts() {
    List<Code> facts = new ArrayList<>();
    if (!changing) {
      return facts;
    }
    facts.addAll(facts("optional", graph.losable()));
    facts.addAll(facts("takesValue", graph.losableValues()));
    List<Code> ends =
        graph.outputsWithin().stream().map(node -> JavaText.expression(node.value())).toList();
    if (!ends.isEmpty()) {
      facts.add(Code.of(".endsAt(", listed(ends), ")"));
    }
    return facts;
  }

  /** One call for each node. */
  private static List<Code> facts(String method, List<Place> places) {
    Map<String, List<Code>> inputs = new LinkedHashMap<>();
    for (Place place : places) {
      inputs
          .computeIfAbsent(place.node().value(), unseen -> new ArrayList<>())
          .add(JavaText.expression(place.input()));
    }
    List<Code> facts = new ArrayList<>();
    inputs.forEach(
        (node, names) ->
            facts.add(
                Code.of(".", method, "(", JavaText.expression(node), ", ", listed(names), ")")));
    return facts;
  }

  private static String listed(List<Code> arguments) {
    return arguments.stream().map(Code::text).collect(Collectors.joining(", "));
  }
}
