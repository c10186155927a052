package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.NodeSelector;
import dev.weft.compiler.syntax.RemovalClause;
import dev.weft.compiler.syntax.RemovedNode;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.SubgraphInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the nodes that are bypassed or muted, and the inputs that a bypass is to keep. */
final class RemovalBinder {
  private final Scope scope;
  private final Function<NodeSelector, Selection> nodes;

  RemovalBinder(Scope scope, NodeResolver nodes) {
    this(scope, nodes::select);
  }

  /**
   * A binder of removals.
   *
   * @param nodes finds what a selector means, or says why there is nothing that may go
   */
  RemovalBinder(Scope scope, Function<NodeSelector, Selection> nodes) {
    this.scope = scope;
    this.nodes = nodes;
  }

  /** Those that could be bound. */
  List<NodeRemoval> bind(List<RemovalClause> clauses) {
    List<NodeRemoval> bound = new ArrayList<>();
    for (RemovalClause clause : clauses) {
      for (RemovedNode removed : clause.nodes()) {
        bound.addAll(bind(clause.kind(), removed));
      }
    }
    return bound;
  }

  private List<NodeRemoval> bind(RemovalClause.Kind kind, RemovedNode removed) {
    Selection found = nodes.apply(removed.node());
    List<NodeRemoval> bound = new ArrayList<>();
    for (Node node : found.nodes()) {
      if (keeps(kind, removed, node)) {
        bound.add(new NodeRemoval(kind, removed, node));
      }
    }
    for (SubgraphInstance subgraph : found.subgraphs()) {
      bound.addAll(new SubgraphRemoval(scope, subgraph).of(kind, removed));
    }
    return bound;
  }

  private boolean keeps(RemovalClause.Kind kind, RemovedNode removed, Node node) {
    if (kind == RemovalClause.Kind.MUTE && !removed.keeping().isEmpty()) {
      scope.report(keepingOfMute(removed));
      return false;
    }
    boolean all = true;
    for (Name input : removed.keeping()) {
      all &= keeps(input, node);
    }
    return all;
  }

  private boolean keeps(Name name, Node node) {
    Optional<Node.Input> input = node.input(name.text());
    input.ifPresent(found -> scope.refer(Reference.toInput(name.span(), node, found)));
    if (input.filter(found -> found.value() instanceof InputValue.Link).isPresent()) {
      return true;
    }
    scope.report(nothingToKeep(name, node, input));
    return false;
  }

  private static Diagnostic.Builder keepingOfMute(RemovedNode removed) {
    List<Name> kept = removed.keeping();
    SourceFile file = removed.span().file();
    return Diagnostic.of(
            DiagnosticCode.BAD_KEEPING,
            kept.get(0).span().to(kept.get(kept.size() - 1).span()),
            "`mute` joins nothing, so there is nothing to keep")
        .label("only `bypass` keeps inputs")
        .help("delete `keeping`, or write `bypass` to join what comes behind to these inputs")
        .replace(file.span(removed.node().span().end(), removed.span().end()), "");
  }

  private static Diagnostic.Builder nothingToKeep(
      Name name, Node node, Optional<Node.Input> input) {
    List<String> links =
        node.inputs().values().stream()
            .filter(other -> other.value() instanceof InputValue.Link)
            .map(other -> MappingText.input(other.name()))
            .toList();
    List<String> near = Suggestions.near(name.text(), links);
    List<String> better = near.isEmpty() ? links : near;
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
            DiagnosticCode.BAD_KEEPING,
            name.span(),
            input.isPresent()
                ? NodeText.input(input.get(), node) + " has no link to keep"
                : NodeText.of(node) + " has no input `" + name + "`");
    diagnostic.label(input.isPresent() ? "a value, which cannot be joined" : "no such input");
    Optional<Node.Input> meant = near.stream().flatMap(one -> node.input(one).stream()).findFirst();
    input
        .or(() -> meant)
        .ifPresentOrElse(
            one ->
                diagnostic.related(
                    one.nameSpan(),
                    input.isPresent() ? "saved with a value" : "this one is a link"),
            () ->
                diagnostic.related(
                    Scope.opening(node.inputsSpan()), "the inputs of " + NodeText.brief(node)));
    better.forEach(link -> diagnostic.replace(name.span(), link));
    return diagnostic.help(
        better.isEmpty()
            ? "it has no links at all, so it can only be muted"
            : "keep " + Suggestions.listed(better, "or"));
  }
}
