package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.NodeSelector;
import dev.weft.compiler.syntax.TargetPath;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.UnsentNode;
import java.util.List;
import java.util.Optional;

/** Says that a selector means no node, and what may have been meant. */
final class UnknownSelector {
  private final SoughtNodes sought;
  private final List<TargetPath.Step> steps;

  /**
   * Hints about the nodes of a workflow.
   *
   * @param steps what follows the selector
   */
  UnknownSelector(SoughtNodes sought, List<TargetPath.Step> steps) {
    this.sought = sought;
    this.steps = steps;
  }

  Diagnostic.Builder describe(NodeSelector selector) {
    if (selector instanceof NodeSelector.Group) {
      return nothingThere(selector);
    }
    if (selector instanceof NodeSelector.Within within) {
      return sought.all().isEmpty() ? nothingThere(within) : describe(within.node(), within.span());
    }
    return describe(selector, selector.span());
  }

  /**
   * Of a selector by itself.
   *
   * @param written with the subgraphs before it
   */
  private Diagnostic.Builder describe(NodeSelector selector, Span written) {
    if (selector instanceof NodeSelector.ByClass s) {
      return new UnknownClass(sought, steps).describe(s.classType(), s.span(), s.span());
    }
    if (selector instanceof NodeSelector.ByTitle s) {
      return new UnknownTitle(sought, written).describe(s);
    }
    if (selector instanceof NodeSelector.ById s) {
      return new UnknownId(sought, written).describe(s);
    }
    if (selector instanceof NodeSelector.ByClassAndTitle s) {
      List<Node> ofClass =
          sought.scope().graph().nodesOfClass(s.classType().text()).stream()
              .filter(sought.surroundings()::hold)
              .toList();
      return ofClass.isEmpty()
          ? new UnknownClass(sought, steps).describe(s.classType(), classPart(s), s.span())
          : new UnknownTitle(sought, written).describe(s, ofClass);
    }
    throw new AssertionError(selector);
  }

  private Diagnostic.Builder nothingThere(NodeSelector selector) {
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.UNKNOWN_CLASS,
                selector.span(),
                "nothing of " + sought.place() + " is sent to a server")
            .label("no node that runs");
    Optional<UnsentNode> unsent = sought.unsent(node -> true);
    return unsent.isPresent()
        ? SoughtNodes.explain(diagnostic, unsent.get())
        : diagnostic
            .related(sought.scope().firstBrace(), "the nodes of the workflow are listed here")
            .help("name another subgraph or group, or put a node into it in the ComfyUI editor");
  }

  /** The class of a selector that names a title too, with its sign if it has one. */
  private static Span classPart(NodeSelector.ByClassAndTitle selector) {
    Span whole = selector.span();
    return whole.file().span(whole.start(), selector.classType().span().end());
  }
}
