package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.NodeSelector;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.UnsentNode;
import java.util.List;
import java.util.Optional;

/** Says that no node has an id, and how to name those that there are. */
final class UnknownId {
  private static final int MOST_LISTED = 10;
  private static final int MOST_SUGGESTED = 3;

  private final SoughtNodes sought;
  private final Span written;

  /**
   * Hints.
   *
   * @param written the selector, with the subgraphs before it
   */
  UnknownId(SoughtNodes sought, Span written) {
    this.sought = sought;
    this.written = written;
  }

  Diagnostic.Builder describe(NodeSelector.ById selector) {
    String word = selector.id().text();
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.UNKNOWN_ID,
                selector.id().span(),
                "no node `" + word + "` in " + sought.place())
            .label("no such id " + sought.here());
    Optional<UnsentNode> unsent =
        sought.unsent(
            node ->
                sought.surroundings().isAnywhere()
                    ? node.id().value().equals(word)
                    : Surroundings.isId(node.id(), word));
    if (unsent.isPresent()) {
      return SoughtNodes.explain(diagnostic, unsent.get());
    }
    // Nodes of a subgraph have its id before theirs.
    List<String> inner =
        NodeNaming.ID.all(sought.fitting()).stream()
            .filter(id -> id.endsWith(":" + word))
            .limit(MOST_SUGGESTED)
            .toList();
    return inner.isEmpty()
        ? otherWays(diagnostic)
        : new NearNames(sought, diagnostic).suggested(inner, NodeNaming.ID, selector.span());
  }

  /** Ids do not last, so names are offered in place of another id. */
  private Diagnostic.Builder otherWays(Diagnostic.Builder diagnostic) {
    List<Node> fitting = sought.fitting();
    diagnostic
        .related(sought.scope().firstBrace(), "the nodes of the workflow are listed here")
        .note("ids may change when a workflow is saved again; classes, titles and paths stay");
    if (fitting.size() > MOST_LISTED) {
      return diagnostic.help(
          "select the node by its class, its title or a path, such as `"
              + sought.distinction().path(fitting.get(0))
              + "`");
    }
    List<String> ways = fitting.stream().map(sought.distinction()::path).toList();
    if (ways.size() == 1) {
      diagnostic.replace(written, ways.get(0));
      return diagnostic.help("only one node suits: write `" + ways.get(0) + "`");
    }
    List<String> told =
        fitting.stream()
            .map(node -> "`" + sought.distinction().path(node) + "` (now node " + node.id() + ")")
            .toList();
    return diagnostic.help("write one of " + String.join(", ", told));
  }
}
