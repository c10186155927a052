package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.ConditionalRemoval;
import dev.weft.compiler.binding.Demand;
import dev.weft.compiler.binding.Removing;
import dev.weft.compiler.binding.WorkflowShape;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.shape.Combinations;
import dev.weft.compiler.shape.Join;
import dev.weft.compiler.shape.StandIn;
import dev.weft.compiler.syntax.RemovalDeclaration;
import dev.weft.compiler.syntax.SwitchDeclaration;
import dev.weft.compiler.syntax.WorkflowDeclaration;
import java.util.List;

/** Whatever a request decides, something runs, and all that runs has what it needs. */
final class CombinationsCheck implements Check {
  private static final int MOST_SHOWN = 5;

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    mapping.workflows().forEach(workflow -> check(workflow, sink));
  }

  private static void check(BoundWorkflow workflow, DiagnosticSink sink) {
    if (!isWhole(workflow)) {
      return;
    }
    WorkflowShape shape = workflow.shape();
    Combinations combinations = shape.combinations();
    if (combinations.areTooMany()) {
      sink.report(unproven(workflow, combinations.most()));
    } else if (isCertain(shape.joins())) {
      combinations.failing(shape.graph()).stream()
          .filter(failing -> Demand.of(failing, workflow).isEmpty())
          .limit(MOST_SHOWN)
          .map(failing -> new ShapeFailure(workflow).describe(failing).build())
          .filter(failure -> !isOfBadChain(failure, sink))
          .forEach(sink::report);
    }
  }

  private static boolean isWhole(BoundWorkflow workflow) {
    WorkflowDeclaration written = workflow.declaration();
    return workflow.removing().stream().allMatch(Removing::isWhole)
        && workflow.statements(ConditionalRemoval.class).size()
            == written.statements(RemovalDeclaration.class).size()
        && workflow.switches().size() == written.statements(SwitchDeclaration.class).size();
  }

  /** What is wrong with a chain that hands nothing on is told already. */
  private static boolean isOfBadChain(Diagnostic failure, DiagnosticSink sink) {
    return sink.sorted().stream()
        .filter(diagnostic -> diagnostic.code() == DiagnosticCode.NOTHING_TO_CHAIN)
        .anyMatch(bad -> bad.primary().span().equals(failure.primary().span()));
  }

  private static boolean isCertain(List<Join> joins) {
    return joins.stream().noneMatch(join -> join.standIn() instanceof StandIn.Open);
  }

  private static Diagnostic.Builder unproven(BoundWorkflow workflow, int most) {
    return Diagnostic.of(
            DiagnosticCode.UNPROVEN_COMBINATIONS,
            workflow.declaration().name().span(),
            "`"
                + workflow.declaration().name()
                + "` has more than "
                + most
                + " combinations of toggles, conditions and switches")
        .label("not all of them are tried")
        .note("`build()` throws where a combination leaves nothing to run")
        .help(
            "write one toggle for what goes together, or split the mapping into several workflows");
  }
}
