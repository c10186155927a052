package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.SubgraphInstance;
import dev.weft.compiler.workflow.UnsentNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The nodes that a selector could have meant.
 *
 * @param surroundings where it looks for them
 * @param all those that lie there
 * @param subgraphs whether what stands for a subgraph may be meant
 * @param fitting those of them that go with what is written beside the selector; all when there are
 *     none
 */
record SoughtNodes(
    Scope scope,
    Distinction distinction,
    Surroundings surroundings,
    boolean subgraphs,
    List<Node> all,
    List<Node> fitting) {
  private static final int MOST_COMPARED = 2000;
  private static final int MOST_ELSEWHERE = 3;

  /**
   * The nodes of a workflow.
   *
   * @param subgraphs whether what stands for a subgraph may be meant
   * @param suits whether a node goes with what is written beside the selector
   */
  static SoughtNodes of(
      Scope scope,
      Distinction distinction,
      Surroundings surroundings,
      boolean subgraphs,
      Predicate<Node> suits) {
    List<Node> all =
        scope.graph().nodes().values().stream()
            .filter(surroundings::hold)
            .limit(MOST_COMPARED)
            .toList();
    List<Node> suited = all.stream().filter(suits).toList();
    return new SoughtNodes(
        scope, distinction, surroundings, subgraphs, all, suited.isEmpty() ? all : suited);
  }

  /** How messages call where they lie. */
  String place() {
    return surroundings.isAnywhere()
        ? scope.fileName()
        : surroundings.described() + " of " + scope.fileName();
  }

  /** The same in a word. */
  String here() {
    return surroundings.isAnywhere() ? "in the workflow" : "there";
  }

  /** Points at those that lie elsewhere. */
  void outside(Diagnostic.Builder diagnostic, List<Node> elsewhere) {
    elsewhere.stream()
        .limit(MOST_ELSEWHERE)
        .forEach(node -> diagnostic.related(node.idSpan(), NodeText.of(node) + " lies elsewhere"));
  }

  /** What stands for subgraphs there, if that may be meant. */
  List<Node> instances() {
    return subgraphs
        ? scope.graph().subgraphs().stream()
            .map(SubgraphInstance::node)
            .filter(surroundings::hold)
            .toList()
        : List.of();
  }

  /** A node there that is meant, and that no server gets. */
  Optional<UnsentNode> unsent(Predicate<Node> meant) {
    return scope.graph().unsent().stream()
        .filter(unsent -> surroundings.hold(unsent.node()) && meant.test(unsent.node()))
        .findFirst();
  }

  /** Says of a node why it cannot be had, and what to do. */
  static Diagnostic.Builder explain(Diagnostic.Builder diagnostic, UnsentNode unsent) {
    diagnostic.related(
        unsent.node().idSpan(), NodeText.of(unsent.node()) + " " + unsent.described());
    return unsent.isSwitchedOff()
        ? diagnostic.help(
            "what is switched off is not sent: switch it on in ComfyUI, save again, and let a `toggle`"
                + " switch it off")
        : diagnostic.help(
            "the editor puts in its place what is linked to it: name an input that it leads to");
  }
}
