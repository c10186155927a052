package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.NodeRemoval;
import dev.weft.compiler.binding.NodeText;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.shape.Change;
import dev.weft.compiler.workflow.NodeId;
import java.util.HashMap;
import java.util.Map;

/** A node that several statements bypass is joined in one way. */
final class KeepingCheck implements Check {

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    for (BoundWorkflow workflow : mapping.workflows()) {
      Map<NodeId, NodeRemoval> first = new HashMap<>();
      workflow.removing().stream()
          .flatMap(statement -> statement.removals().stream())
          .filter(removal -> removal.change() instanceof Change.Bypass)
          .forEach(
              removal -> {
                NodeRemoval before = first.putIfAbsent(removal.node().id(), removal);
                if (before != null && !before.change().equals(removal.change())) {
                  sink.report(different(before, removal));
                }
              });
    }
  }

  private static Diagnostic.Builder different(NodeRemoval before, NodeRemoval again) {
    return Diagnostic.of(
            DiagnosticCode.DIFFERENT_KEEPING,
            again.declaration().span(),
            NodeText.of(again.node()) + " is bypassed in two ways")
        .label("keeps other inputs than before")
        .related(before.declaration().span(), "bypassed here first")
        .help("write the same inputs behind `keeping` in both places");
  }
}
