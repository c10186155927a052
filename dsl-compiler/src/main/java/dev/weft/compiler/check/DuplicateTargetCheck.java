package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.InputPlace;
import dev.weft.compiler.binding.NodeText;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.RepeatList;
import dev.weft.compiler.binding.SetInput;
import dev.weft.compiler.binding.Target;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.workflow.NodeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An input is set once. */
final class DuplicateTargetCheck implements Check {
  private static final String LIST =
      "let either the elements or the workflow set it, and delete the other";

  private enum Setter {
    PARAMETER("let one parameter set it, and delete the other target"),
    SWITCH("let the switch decide, and delete the other"),
    SET("let the parameter or one `set` decide, and delete the other");

    private final String help;

    Setter(String help) {
      this.help = help;
    }
  }

  /**
   * Something that sets an input.
   *
   * @param member that it sets of the object there; empty for the input itself
   * @param list whose elements set it; empty for the workflow
   */
  private record Use(
      NodeId node, String input, Optional<String> member, Span where, Setter setter, String list) {

    static Use of(Target target, String list) {
      return new Use(
          target.node().id(),
          target.input().name(),
          target.member(),
          target.path().span(),
          Setter.PARAMETER,
          list);
    }

    static Use of(InputPlace place, Setter setter, String list) {
      return new Use(
          place.node().id(), place.input(), place.member(), place.path().span(), setter, list);
    }

    boolean overlaps(Use other) {
      return member.isEmpty() || other.member.isEmpty() || member.equals(other.member);
    }
  }

  private record Input(NodeId node, String name) {}

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    for (BoundWorkflow workflow : mapping.workflows()) {
      List<Use> own =
          Stream.of(
                  uses(workflow.parameters(), List.of(), ""),
                  workflow.switches().stream()
                      .flatMap(one -> one.targets().stream())
                      .map(place -> Use.of(place, Setter.SWITCH, "")),
                  uses(List.of(), workflow.statements(SetInput.class), ""))
              .flatMap(all -> all)
              .toList();
      Stream<Use> ofElements =
          workflow.lists().stream()
              .flatMap(
                  list -> uses(list.parameters(), list.statements(SetInput.class), list.name()));
      Map<Input, List<Use>> before = new HashMap<>();
      Stream.concat(own.stream(), ofElements).forEach(use -> add(use, before, workflow, sink));
      for (RepeatList list : workflow.statements(RepeatList.class)) {
        own.stream()
            .filter(use -> use.node().equals(list.node().id()) && list.isNext(use.input()))
            .forEach(use -> sink.report(repeated(use, list, workflow)));
      }
    }
  }

  private static Stream<Use> uses(List<Parameter> parameters, List<SetInput> sets, String list) {
    return Stream.concat(
        parameters.stream().flatMap(p -> p.targets().stream()).map(t -> Use.of(t, list)),
        sets.stream()
            .flatMap(set -> set.places().stream())
            .map(place -> Use.of(place, Setter.SET, list)));
  }

  private static void add(
      Use use, Map<Input, List<Use>> before, BoundWorkflow workflow, DiagnosticSink sink) {
    List<Use> others =
        before.computeIfAbsent(new Input(use.node(), use.input()), input -> new ArrayList<>());
    others.stream()
        .filter(use::overlaps)
        .findFirst()
        .ifPresent(first -> sink.report(twice(use, first, workflow)));
    others.add(use);
  }

  private static Diagnostic.Builder twice(Use use, Use first, BoundWorkflow workflow) {
    Diagnostic.Builder twice =
        Diagnostic.of(
                DiagnosticCode.DUPLICATE_TARGET,
                use.where(),
                described(use, workflow) + " is set twice")
            .label("again here")
            .related(first.where(), "first here")
            .help(use.list().equals(first.list()) ? use.setter().help : LIST);
    workflow
        .graph()
        .node(use.node())
        .flatMap(node -> node.input(use.input()))
        .ifPresent(saved -> twice.related(saved.nameSpan(), "this input"));
    return twice;
  }

  private static Diagnostic.Builder repeated(Use use, RepeatList list, BoundWorkflow workflow) {
    return Diagnostic.of(
            DiagnosticCode.DUPLICATE_TARGET,
            use.where(),
            described(use, workflow) + " is left to the elements of `" + list.name() + "`")
        .label("set by an element, or left out")
        .related(list.declaration().name().span(), "repeats all inputs with such a number")
        .help(LIST);
  }

  /** Names what is set: {@code `steps` of `KSampler` (node 3)}. */
  private static String described(Use use, BoundWorkflow workflow) {
    String input = use.input() + use.member().map(name -> "." + name).orElse("");
    return "`"
        + input
        + "` of "
        + workflow.graph().node(use.node()).map(NodeText::of).orElse("node " + use.node());
  }
}
