package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.syntax.WorkflowDeclaration;
import dev.weft.compiler.workflow.Node;
import java.util.Collection;

/** Warns of a workflow that a server refuses to run, as it has no output node. */
final class RunnableGraph {
  private RunnableGraph() {}

  static void check(WorkflowDeclaration workflow, Scope scope) {
    Collection<Node> nodes = scope.graph().nodes().values();
    // A class that nobody knows may be one.
    boolean nothing =
        nodes.stream().allMatch(n -> scope.classOf(n).filter(c -> !c.outputNode()).isPresent());
    if (nothing) {
      scope.report(
          Diagnostic.of(
                  DiagnosticCode.NOTHING_RUNS,
                  workflow.source().span(),
                  scope.fileName() + " has no output node, so a server refuses to run it")
              .label("nothing in it is saved or shown")
              .related(scope.firstBrace(), "none of these nodes is an output node")
              .help(
                  "add a node such as Save Image in the ComfyUI editor, and save the workflow"
                      + " again"));
    }
  }
}
