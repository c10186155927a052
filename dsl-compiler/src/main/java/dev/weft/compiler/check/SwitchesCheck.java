package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.InputPlace;
import dev.weft.compiler.binding.NodeText;
import dev.weft.compiler.binding.RepeatList;
import dev.weft.compiler.binding.Switch;
import dev.weft.compiler.binding.SwitchBranches;
import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.shape.SocketMatch;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A switch has a choice, each case is of the type that is taken, none leads in a circle, and what
 * lists copy or fill is left to them.
 */
final class SwitchesCheck implements Check {

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    for (BoundWorkflow workflow : mapping.workflows()) {
      SwitchBranches branches = workflow.shape().branches();
      for (Switch one : workflow.switches()) {
        if (one.cases().size() == 1) {
          sink.report(single(one));
        }
        one.targets().stream()
            .flatMap(target -> repeated(workflow, target).stream())
            .forEach(sink::report);
        for (Switch.Case chosen : one.cases()) {
          copied(workflow, chosen).ifPresent(sink::report);
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

  private static Optional<Diagnostic.Builder> repeated(BoundWorkflow workflow, InputPlace target) {
    return workflow.statements(RepeatList.class).stream()
        .filter(list -> list.node().id().equals(target.node().id()))
        .filter(list -> list.inputs().contains(target.input()))
        .findFirst()
        .map(
            list ->
                Diagnostic.of(
                        DiagnosticCode.DUPLICATE_TARGET,
                        target.path().span(),
                        "`%s` of %s is set twice"
                            .formatted(target.input(), NodeText.of(target.node())))
                    .label("again here")
                    .related(
                        list.declaration().name().span(),
                        "elements of `" + list.name() + "` are put there")
                    .help("let the list decide, and delete the switch"));
  }

  private static Optional<Diagnostic.Builder> copied(BoundWorkflow workflow, Switch.Case chosen) {
    return workflow.lists().stream()
        .filter(list -> list.taken().stream().anyMatch(n -> n.id().equals(chosen.node().id())))
        .findFirst()
        .map(
            list ->
                Diagnostic.of(
                        DiagnosticCode.COPIED_OUTPUT,
                        chosen.declaration().node().span(),
                        NodeText.of(chosen.node())
                            + " is copied, so no link can come from the node itself")
                    .label("not sent as saved")
                    .related(
                        list.declaration().node().span(),
                        "copied for each element of `" + list.name() + "`")
                    .help("name a node that no list has for its elements"));
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
            chosen
                .declaration()
                .output()
                .map(Name::span)
                .orElse(chosen.declaration().node().span()),
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
