package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.EachList;
import dev.weft.compiler.binding.NodeRemoval;
import dev.weft.compiler.binding.NodeText;
import dev.weft.compiler.binding.Output;
import dev.weft.compiler.binding.Removing;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.shape.Fate;
import dev.weft.compiler.shape.GraphShape;
import dev.weft.compiler.syntax.RemovalClause;
import java.util.List;

/** What a mute takes with it is no surprise: outputs of the mapping are named in it. */
final class MutedOutputsCheck implements Check {

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    for (BoundWorkflow workflow : mapping.workflows()) {
      GraphShape graph = workflow.shape().graph();
      for (Removing statement : workflow.removing()) {
        check(workflow, statement, false, graph, sink);
      }
      for (EachList list : workflow.lists()) {
        list.statements(Removing.class)
            .forEach(statement -> check(workflow, statement, true, graph, sink));
      }
    }
  }

  private static void check(
      BoundWorkflow workflow,
      Removing statement,
      boolean ofElement,
      GraphShape graph,
      DiagnosticSink sink) {
    statement.removals().stream()
        .filter(removal -> removal.kind() == RemovalClause.Kind.MUTE)
        .forEach(removal -> check(workflow, statement, removal, ofElement, graph, sink));
  }

  private static void check(
      BoundWorkflow workflow,
      Removing statement,
      NodeRemoval removal,
      boolean ofElement,
      GraphShape graph,
      DiagnosticSink sink) {
    var fates = graph.with(List.of(removal.change())).fates();
    workflow.outputs().stream()
        .filter(output -> fates.get(output.node().id()) == Fate.WENT_WITH_MUTED)
        .filter(output -> statement.removals().stream().noneMatch(r -> isOf(r, output)))
        .findFirst()
        .ifPresent(
            output ->
                sink.report(
                    ofElement ? goesWithElement(removal, output) : goesToo(removal, output)));
  }

  private static boolean isOf(NodeRemoval removal, Output output) {
    return removal.node().id().equals(output.node().id());
  }

  /** What is muted in one element is not for the list to name. */
  private static Diagnostic.Builder goesWithElement(NodeRemoval removal, Output output) {
    return begun(removal, output)
        .help("bypass it instead, or mute " + NodeText.of(output.node()) + " around the list");
  }

  private static Diagnostic.Builder begun(NodeRemoval removal, Output output) {
    return Diagnostic.of(
            DiagnosticCode.OUTPUT_GOES_TOO,
            removal.declaration().span(),
            "muting "
                + NodeText.of(removal.node())
                + " takes output `"
                + output.name()
                + "` with it")
        .label(NodeText.of(output.node()) + " needs it")
        .related(output.declaration().name().span(), "empty then");
  }

  private static Diagnostic.Builder goesToo(NodeRemoval removal, Output output) {
    String selector = output.declaration().node().span().text();
    String written = removal.declaration().span().text();
    return begun(removal, output)
        .help("if that is meant, name both: `mute " + written + ", " + selector + "`")
        .replace(removal.declaration().span(), written + ", " + selector);
  }
}
