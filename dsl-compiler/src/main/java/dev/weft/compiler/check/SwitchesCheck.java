package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.InputPlace;
import dev.weft.compiler.binding.NodeText;
import dev.weft.compiler.binding.Switch;
import dev.weft.compiler.binding.SwitchBranches;
import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.shape.SocketMatch;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A switch has a choice, each case is of the type that is taken, and none leads in a circle. */
final class SwitchesCheck implements Check {

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    for (BoundWorkflow workflow : mapping.workflows()) {
      SwitchBranches branches = new SwitchBranches(workflow);
      for (Switch one : workflow.switches()) {
        if (one.cases().size() == 1) {
          sink.report(single(one));
        }
        for (Switch.Case chosen : one.cases()) {
          one.targets().stream()
              .flatMap(target -> unfit(workflow, chosen, target).stream())
              .findFirst()
              .ifPresent(sink::report);
          List<NodeId> circle = branches.circle(one, chosen);
          if (!circle.isEmpty()) {
            sink.report(circle(workflow, one, chosen, circle));
          }
        }
      }
    }
  }

  private static Diagnostic.Builder single(Switch one) {
    return Diagnostic.of(
            DiagnosticCode.SINGLE_CASE,
            one.declaration().name().span(),
            "`" + one.name() + "` has one case, so there is nothing to choose")
        .label("always `" + one.cases().get(0).name() + "`")
        .help("add another case, or link the nodes in the ComfyUI editor");
  }

  private static Optional<Diagnostic.Builder> unfit(
      BoundWorkflow workflow, Switch.Case chosen, InputPlace target) {
    Optional<String> type =
        workflow
            .catalog()
            .find(chosen.node().classType())
            .map(known -> known.outputTypes().get(chosen.slot()));
    Optional<String> taken = target.definition().map(InputDefinition::socket);
    return type.isEmpty() || taken.isEmpty() || SocketMatch.joins(type.get(), taken.get())
        ? Optional.empty()
        : Optional.of(unfit(chosen, target, type.get(), taken.get()));
  }

  private static Diagnostic.Builder unfit(
      Switch.Case chosen, InputPlace target, String type, String taken) {
    return Diagnostic.of(
            DiagnosticCode.UNFIT_CASE,
            chosen.declaration().node().span(),
            "case `%s` yields %s, and `%s` of %s takes %s"
                .formatted(chosen.name(), type, target.input(), NodeText.of(target.node()), taken))
        .label("yields " + type)
        .related(target.path().span(), "takes " + taken)
        .related(chosen.node().classSpan(), "the class of " + NodeText.brief(chosen.node()))
        .help("name a node, or another output of this one, that yields " + taken);
  }

  private static Diagnostic.Builder circle(
      BoundWorkflow workflow, Switch one, Switch.Case chosen, List<NodeId> circle) {
    Node last = workflow.graph().node(circle.get(circle.size() - 1)).orElseThrow();
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.CASE_CIRCLE,
                chosen.declaration().node().span(),
                "case `" + chosen.name() + "` of `" + one.name() + "` would lead round in a circle")
            .label(circle.size() == 1 ? "takes what it yields itself" : "needs what takes it")
            .related(last.idSpan(), NodeText.of(last) + " takes what the switch chooses");
    if (circle.size() > 1) {
      diagnostic.note(
          circle.stream()
              .flatMap(id -> workflow.graph().node(id).stream())
              .map(NodeText::of)
              .collect(Collectors.joining(", which needs ")));
    }
    return diagnostic.help("name a node that does without " + NodeText.of(last));
  }
}
