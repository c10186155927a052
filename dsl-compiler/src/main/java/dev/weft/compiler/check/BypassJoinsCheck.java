package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.MappingText;
import dev.weft.compiler.binding.NodeRemoval;
import dev.weft.compiler.binding.NodeText;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.diagnostic.Label;
import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.shape.Join;
import dev.weft.compiler.shape.StandIn;
import dev.weft.compiler.syntax.RemovalClause;
import dev.weft.compiler.workflow.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the consumers of a bypassed node are joined to is certain, and of the right type. */
final class BypassJoinsCheck implements Check {

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    for (BoundWorkflow workflow : mapping.workflows()) {
      List<Join> joins = workflow.shape().joins();
      workflow.removing().stream()
          .flatMap(statement -> statement.removals().stream())
          .filter(removal -> removal.kind() == RemovalClause.Kind.BYPASS)
          .forEach(removal -> check(new Bypassed(workflow, removal, joins), sink));
    }
  }

  private static void check(Bypassed bypassed, DiagnosticSink sink) {
    for (Join join : bypassed.joins()) {
      Optional<Diagnostic.Builder> problem = bypassed.problem(join);
      if (problem.isPresent()) {
        sink.report(problem.get());
        return;
      }
    }
  }

  /**
   * A node that is bypassed.
   *
   * @param joins of its outputs
   */
  private record Bypassed(BoundWorkflow workflow, NodeRemoval removal, List<Join> joins) {

    Bypassed {
      joins =
          joins.stream().filter(join -> join.output().node().equals(removal.node().id())).toList();
    }

    Optional<Diagnostic.Builder> problem(Join join) {
      if (join.standIn() instanceof StandIn.Open open) {
        return Optional.of(open(join, open.candidates()));
      }
      return join.standIn() instanceof StandIn.Input input && !input.fits()
          ? Optional.of(unfit(join, input.name()))
          : Optional.empty();
    }

    private Diagnostic.Builder open(Join join, List<String> candidates) {
      boolean known = workflow.catalog().find(removal.node().classType()).isPresent();
      Diagnostic.Builder diagnostic =
          Diagnostic.of(
                  DiagnosticCode.OPEN_BYPASS,
                  removal.declaration().span(),
                  "what bypassing " + NodeText.of(removal.node()) + " joins is not certain")
              .label(
                  candidates.size() == 1
                      ? "the link of `" + candidates.get(0) + "`, or none?"
                      : "the link of " + Suggestions.listed(candidates, "or") + "?")
              .note(
                  known
                      ? "older editors show the inputs in another order than newer ones, and the"
                          + " order decides here"
                      : "no catalog knows `" + removal.node().classType() + "` and its inputs");
      related(diagnostic, join);
      candidates.forEach(
          kept -> diagnostic.replace(removal.declaration().span(), keeping(join, kept)));
      return diagnostic.help("say it: `bypass " + keeping(join, candidates.get(0)) + "`");
    }

    private Diagnostic.Builder unfit(Join join, String input) {
      Diagnostic.Builder diagnostic =
          Diagnostic.of(
                  DiagnosticCode.UNFIT_STAND_IN,
                  removal.declaration().span(),
                  "bypassing " + NodeText.of(removal.node()) + " joins something of another type")
              .label("the link of `" + input + "` takes its place");
      related(diagnostic, join);
      return diagnostic
          .note("the editor does so too where an input takes anything")
          .help("name the inputs to join behind `keeping`, or mute what comes behind");
    }

    private void related(Diagnostic.Builder diagnostic, Join join) {
      workflow
          .graph()
          .node(join.consumer().node())
          .flatMap(node -> node.input(join.consumer().input()).map(input -> link(node, input)))
          .ifPresent(label -> diagnostic.related(label.span(), label.text()));
    }

    /** The statement's node with what it joins elsewhere, and this where it is open. */
    private String keeping(Join open, String kept) {
      Set<String> inputs = new LinkedHashSet<>();
      List<Join> bySlot = new ArrayList<>(joins);
      bySlot.sort((a, b) -> Integer.compare(a.output().slot(), b.output().slot()));
      for (Join join : bySlot) {
        if (join.equals(open)) {
          inputs.add(MappingText.input(kept));
        } else if (join.standIn() instanceof StandIn.Input input) {
          inputs.add(MappingText.input(input.name()));
        }
      }
      return removal.declaration().node().span().text() + " keeping " + String.join(", ", inputs);
    }
  }

  private static Label link(Node node, Node.Input input) {
    return new Label(
        input.value().span(), "`" + input.name() + "` of " + NodeText.of(node) + " takes it");
  }
}
