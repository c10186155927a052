package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.NodeSelector;
import dev.weft.compiler.syntax.TargetPath;
import dev.weft.compiler.workflow.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says that a selector means several nodes, and how to write each of them. */
final class AmbiguousSelector {
  private static final int MOST_SHOWN = 10;
  private static final int MOST_IN_HELP = 3;
  private static final int MOST_COMPARED = 100;

  private final Scope scope;
  private final NodeSelector selector;
  private final Optional<TargetPath> path;
  private final Distinction distinction;
  private final Predicate<Node> suits;

  AmbiguousSelector(
      Scope scope,
      Distinction distinction,
      NodeSelector selector,
      Optional<TargetPath> path,
      Predicate<Node> suits) {
    this.scope = scope;
    this.distinction = distinction;
    this.selector = selector;
    this.path = path;
    this.suits = suits;
  }

  Diagnostic.Builder describe(List<Node> nodes) {
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.AMBIGUOUS_SELECTOR,
                selector.span(),
                "`%s` means %d nodes of %s"
                    .formatted(MappingText.selector(selector), nodes.size(), scope.fileName()))
            .label("one node is needed");
    List<Node> suited = suited(nodes.subList(0, Math.min(nodes.size(), MOST_COMPARED)));
    for (Node node : nodes.subList(0, Math.min(nodes.size(), MOST_SHOWN))) {
      String way = suited.contains(node) ? ": `" + written(node) + "`" : "";
      diagnostic.related(node.idSpan(), NodeText.of(node) + way);
    }
    if (nodes.size() > MOST_SHOWN) {
      int end = Math.min(nodes.size(), MOST_COMPARED);
      diagnostic.note(
          "and " + ids(nodes.subList(MOST_SHOWN, end)) + (end < nodes.size() ? " and more" : ""));
    }
    Span place = path.map(TargetPath::span).orElse(selector.span());
    suited.forEach(node -> diagnostic.replace(place, written(node)));
    return diagnostic.help(help(suited));
  }

  /** The nodes that what is written beside the selector goes with; all when there are none. */
  private List<Node> suited(List<Node> nodes) {
    List<Node> suited = nodes.stream().filter(suits).toList();
    return suited.isEmpty() ? nodes : suited;
  }

  private String help(List<Node> nodes) {
    if (nodes.size() > MOST_IN_HELP) {
      return "write what stands beside the node you mean, such as `" + written(nodes.get(0)) + "`";
    }
    return nodes.stream()
        .map(node -> "`" + written(node) + "` for " + NodeText.brief(node))
        .collect(Collectors.joining(", or ", "write ", ""));
  }

  private String written(Node node) {
    return path.map(p -> distinction.path(node, p.steps()))
        .orElseGet(() -> distinction.selector(node));
  }

  private static String ids(List<Node> nodes) {
    return nodes.stream()
        .map(node -> "`" + MappingText.id(node.id().value()) + "`")
        .collect(Collectors.joining(", "));
  }
}
