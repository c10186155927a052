package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.Target;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.workflow.NodeId;

/** An input is set once. */
final class DuplicateTargetCheck implements Check {
  private record Place(NodeId node, String input) {}

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    for (BoundWorkflow workflow : mapping.workflows()) {
      FirstUses<Place> places = new FirstUses<>(DiagnosticCode.DUPLICATE_TARGET, sink);
      for (Parameter parameter : workflow.parameters()) {
        for (Target target : parameter.targets()) {
          NodeId node = target.node().id();
          String input = target.input().name();
          places.add(
              new Place(node, input),
              target.path().span(),
              "`" + input + "` of node " + node + " is set twice",
              "let one parameter set it");
        }
      }
    }
  }
}
