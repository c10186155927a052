package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.NodeLabel;
import dev.weft.compiler.binding.NodeText;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;

/** A node has one label. */
final class DuplicateLabelCheck implements Check {

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    for (BoundWorkflow workflow : mapping.workflows()) {
      FirstUses<NodeId> nodes = new FirstUses<>(DiagnosticCode.DUPLICATE_LABEL, sink);
      for (NodeLabel label : workflow.nodeLabels()) {
        if (!label.ofSeveral()) {
          Node node = label.nodes().get(0);
          nodes.add(
              node.id(),
              label.declaration().node().span(),
              NodeText.of(node) + " has two labels",
              "delete one of them");
        }
      }
    }
  }
}
