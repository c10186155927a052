package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.shape.SlotChoice;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.RemovalClause;
import dev.weft.compiler.syntax.RemovedNode;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.SubgraphInstance;
import dev.weft.compiler.workflow.SubgraphInstance.Inlet;
import dev.weft.compiler.workflow.SubgraphInstance.Outlet;
import dev.weft.compiler.workflow.SubgraphInstance.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a whole subgraph out. Bypassed, its outputs give way to its own inputs by the editor's
 * rule, as those of a node do: the nodes inside are joined in a row from the output to that input.
 */
final class SubgraphRemoval {
  private static final String MATCHING = "COMFY_MATCHTYPE_V3";

  private final Scope scope;
  private final SubgraphInstance subgraph;
  private final Map<NodeId, Map<Integer, String>> joins = new HashMap<>();

  SubgraphRemoval(Scope scope, SubgraphInstance subgraph) {
    this.scope = scope;
    this.subgraph = subgraph;
  }

  /** What happens to the nodes inside; nothing after saying why that is not certain. */
  List<NodeRemoval> of(RemovalClause.Kind kind, RemovedNode removed) {
    List<Node> inside = Selection.inside(subgraph, scope.graph());
    if (!removed.keeping().isEmpty()) {
      scope.report(keeping(removed));
      return List.of();
    }
    if (kind == RemovalClause.Kind.MUTE) {
      return inside.stream().map(node -> new NodeRemoval(kind, removed, node)).toList();
    }
    for (int slot = 0; slot < subgraph.outputs().size(); slot++) {
      if (!join(slot)) {
        scope.report(open(removed, slot));
        return List.of();
      }
    }
    return inside.stream()
        .map(
            node ->
                new NodeRemoval(
                    kind, removed, node, Optional.of(joins.getOrDefault(node.id(), Map.of()))))
        .toList();
  }

  /** Joins an output to what takes its place, if that can be said with the nodes inside. */
  private boolean join(int slot) {
    Outlet outlet = subgraph.outputs().get(slot);
    Set<Integer> chosen = new HashSet<>();
    outlet
        .source()
        .ifPresent(source -> wanted(source, outlet).forEach(w -> chosen.add(choice(slot, w))));
    if (chosen.isEmpty()) {
      return true;
    }
    int input = chosen.iterator().next();
    if (chosen.size() > 1) {
      return false;
    }
    InputValue.Link source = outlet.source().orElseThrow();
    if (input < 0 || !isLinked(subgraph.inputs().get(input))) {
      return !joins.getOrDefault(source.node(), Map.of()).containsKey(source.slot());
    }
    return lead(source, subgraph.inputs().get(input).targets());
  }

  private boolean isLinked(Inlet inlet) {
    return subgraph
        .node()
        .input(inlet.label())
        .filter(input -> input.value() instanceof InputValue.Link)
        .isPresent();
  }

  /** The types that those outside ask of an output for. */
  private Set<String> wanted(InputValue.Link source, Outlet outlet) {
    Set<String> wanted = new HashSet<>();
    for (Node node : scope.graph().nodes().values()) {
      if (!subgraph.holds(node)) {
        for (Node.Input input : node.inputs().values()) {
          if (input.value() instanceof InputValue.Link link
              && link.node().equals(source.node())
              && link.slot() == source.slot()) {
            wanted.add(node.view().flatMap(v -> v.typeOf(input.name())).orElse(outlet.type()));
          }
        }
      }
    }
    return wanted;
  }

  private int choice(int slot, String wanted) {
    List<String> types = subgraph.inputs().stream().map(input -> type(input.type())).toList();
    return SlotChoice.of(slot, type(subgraph.outputs().get(slot).type()), type(wanted), types)
        .index();
  }

  private static String type(String type) {
    return type.equals(MATCHING) ? "*" : type;
  }

  private record Hop(InputValue.Link output, Optional<Hop> before, String input) {}

  /** Finds a way from an output against the links to one of some inputs, and joins along it. */
  private boolean lead(InputValue.Link source, List<Place> ends) {
    Set<NodeId> seen = new HashSet<>();
    Deque<Hop> open = new ArrayDeque<>(List.of(new Hop(source, Optional.empty(), "")));
    while (!open.isEmpty()) {
      Hop hop = open.remove();
      Optional<Node> node =
          scope
              .graph()
              .node(hop.output().node())
              .filter(subgraph::holds)
              .filter(n -> seen.add(n.id()));
      for (Node.Input input : node.map(n -> n.inputs().values()).orElse(List.of())) {
        if (ends.contains(new Place(hop.output().node(), input.name()))) {
          return join(hop, input.name());
        }
        if (input.value() instanceof InputValue.Link link) {
          open.add(new Hop(link, Optional.of(hop), input.name()));
        }
      }
    }
    return false;
  }

  private boolean join(Hop last, String end) {
    List<Hop> way = new ArrayList<>();
    for (Optional<Hop> hop = Optional.of(last); hop.isPresent(); hop = hop.get().before()) {
      way.add(hop.get());
    }
    String input = end;
    boolean free = true;
    for (Hop hop : way) {
      String other =
          joins
              .computeIfAbsent(hop.output().node(), unseen -> new HashMap<>())
              .putIfAbsent(hop.output().slot(), input);
      free &= other == null || other.equals(input);
      input = hop.input();
    }
    return free;
  }

  private Diagnostic.Builder open(RemovedNode removed, int slot) {
    return Diagnostic.of(
            DiagnosticCode.OPEN_BYPASS,
            removed.span(),
            "what bypassing " + NodeText.of(subgraph.node()) + " joins is not certain")
        .label("no way inside leads from its output " + slot + " to what takes its place")
        .related(subgraph.node().idSpan(), "the subgraph")
        .help("bypass nodes in it, or `mute` it");
  }

  private static Diagnostic.Builder keeping(RemovedNode removed) {
    Name first = removed.keeping().get(0);
    Name last = removed.keeping().get(removed.keeping().size() - 1);
    return Diagnostic.of(
            DiagnosticCode.BAD_KEEPING,
            first.span().to(last.span()),
            "a subgraph or group keeps no inputs")
        .label("only a node keeps inputs")
        .help("delete `keeping`, or bypass nodes in it")
        .replace(removed.span().file().span(removed.node().span().end(), removed.span().end()), "");
  }
}
