package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.TargetPath;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.SubgraphInstance;
import dev.weft.compiler.workflow.SubgraphInstance.Inlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the inputs of a subgraph mean, where a path names one: the inputs inside that it feeds. */
record InnerInputs(Scope scope, TargetPath path) {

  /** The input of a step, as the subgraph shows it. */
  Optional<Reached> find(SubgraphInstance subgraph, int index, String route) {
    Node shown = subgraph.node();
    Name name = path.steps().get(index).input();
    Optional<Inlet> inlet = subgraph.input(name.text());
    if (inlet.isEmpty()) {
      scope.report(new UnknownInput(scope, path, index, route).describe(shown));
      return Optional.empty();
    }
    if (inlet.get().targets().isEmpty()) {
      scope.report(feedsNothing(name, shown));
      return Optional.empty();
    }
    String label = inlet.get().label();
    return Optional.of(
        new Reached(shown, shown.input(label).orElseGet(() -> unsaved(shown, label)), route));
  }

  private static Node.Input unsaved(Node shown, String label) {
    Span inputs = Scope.opening(shown.inputsSpan());
    return new Node.Input(label, inputs, new InputValue.Value(Literal.ofNull(), inputs));
  }

  private static Diagnostic.Builder feedsNothing(Name name, Node shown) {
    return Diagnostic.of(
            DiagnosticCode.UNKNOWN_INPUT,
            name.span(),
            "`" + name + "` of " + NodeText.of(shown) + " gives its value to nothing that runs")
        .label("linked to nothing inside")
        .related(shown.idSpan(), "the subgraph")
        .help("link it inside of the subgraph in the ComfyUI editor, and save the workflow again");
  }

  /** What can be set of it; empty after saying that nothing can. */
  List<Target> targets(SubgraphInstance subgraph, Reached reached) {
    if (reached.isLink()) {
      scope.report(new LiteralNeeded(scope).describe(path, reached));
      return List.of();
    }
    List<Target> targets = new ArrayList<>();
    for (InputPlace place : places(subgraph, reached)) {
      place
          .node()
          .input(place.input())
          .or(() -> PathResolver.unsaved(place.node(), place.input(), scope))
          .filter(input -> input.value() instanceof InputValue.Value)
          .map(
              input ->
                  new Target(
                      place.node(),
                      input,
                      (InputValue.Value) input.value(),
                      place.definition(),
                      path))
          .ifPresent(targets::add);
    }
    if (targets.isEmpty()) {
      scope.report(linkOnly(reached));
    }
    return targets;
  }

  private Diagnostic.Builder linkOnly(Reached reached) {
    return Diagnostic.of(
            DiagnosticCode.LITERAL_NEEDED,
            path.steps().get(path.steps().size() - 1).input().span(),
            reached.described() + " takes a link, not a value")
        .label("a parameter can only set a value")
        .related(reached.node().idSpan(), "the subgraph")
        .help("name an input that has a value of its own");
  }

  /** All that it gives its link or value to. */
  List<InputPlace> places(SubgraphInstance subgraph, Reached reached) {
    return subgraph.input(reached.input().name()).stream()
        .flatMap(inlet -> inlet.targets().stream())
        .flatMap(
            inner ->
                scope.graph().node(inner.node()).stream().map(node -> place(node, inner.input())))
        .toList();
  }

  private InputPlace place(Node node, String input) {
    return new InputPlace(
        node, input, node.input(input).map(Node.Input::value), scope.definition(node, input), path);
  }
}
