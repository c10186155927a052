package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.ChainList;
import dev.weft.compiler.binding.EachList;
import dev.weft.compiler.binding.NodeRemoval;
import dev.weft.compiler.binding.NodeText;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.Removing;
import dev.weft.compiler.binding.RepeatList;
import dev.weft.compiler.binding.Switch;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.shape.FailingCombination;
import dev.weft.compiler.shape.Lack;
import dev.weft.compiler.shape.Variable;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.RemovalClause;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which combination of toggles and conditions leaves a workflow that cannot run, and why. */
final class ShapeFailure {
  private static final String ONE_ELEMENT = "let the list have at least one element, as in `1..8`";

  private final BoundWorkflow workflow;

  ShapeFailure(BoundWorkflow workflow) {
    this.workflow = workflow;
  }

  Diagnostic.Builder describe(FailingCombination failing) {
    Diagnostic.Builder diagnostic =
        failing.failure() instanceof Lack lack ? lacking(failing, lack) : nothingLeft(failing);
    return diagnostic;
  }

  private Diagnostic.Builder nothingLeft(FailingCombination failing) {
    List<Span> decided = decided(failing);
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.NOTHING_LEFT, first(decided), "nothing would run" + with(failing))
            .label("leaves no output node");
    decided.stream().skip(1).forEach(span -> diagnostic.related(span, "together with this"));
    return diagnostic.help(
        "let an output node run in every case"
            + (failing.values().isEmpty()
                ? ""
                : ", or rule this one out: `require " + excluding(failing) + " : \"…\"`"));
  }

  /** What has to hold for a combination not to come about, as the mapping writes it. */
  private static String excluding(FailingCombination failing) {
    return failing.values().entrySet().stream()
        .map(entry -> entry.getKey().others().get(entry.getValue()))
        .collect(Collectors.joining(" || "));
  }

  /** Something may lack an input although nothing is decided. */
  private Span first(List<Span> decided) {
    return decided.isEmpty() ? workflow.declaration().name().span() : decided.get(0);
  }

  private Diagnostic.Builder lacking(FailingCombination failing, Lack lack) {
    Node node = workflow.graph().node(lack.node()).orElseThrow();
    String input = "`" + lack.input() + "`";
    Optional<NodeRemoval> removal = cause(lack);
    Optional<Parameter> omitted = omitted(lack);
    Span where =
        removal
            .map(r -> r.declaration().span())
            .or(() -> omitted.flatMap(parameter -> parameter.declaration().optional()))
            .orElseGet(() -> first(decided(failing)));
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
            DiagnosticCode.LACKING_INPUT,
            where,
            NodeText.of(node) + " would run without its " + input + with(failing));
    node.input(lack.input())
        .ifPresent(i -> diagnostic.related(i.value().span(), input + " of " + NodeText.of(node)));
    decided(failing).stream()
        .filter(span -> !span.equals(where))
        .filter(
            span ->
                omitted
                    .filter(parameter -> parameter.declaration().name().span().equals(span))
                    .isEmpty())
        .skip(removal.isPresent() ? 1 : 0)
        .forEach(span -> diagnostic.related(span, "together with this"));
    if (lack.cause() instanceof Lack.NoStandIn) {
      return diagnostic
          .label("has no link to put in its place")
          .help(
              removal.isPresent() && isChained(removal.get())
                  ? ONE_ELEMENT
                  : "`mute` it instead, which takes along what needs it, or mute "
                      + NodeText.of(node)
                      + " too");
    }
    return lack.cause() instanceof Lack.OriginMuted
        ? diagnostic
            .label("its value comes from here")
            .help(
                "give "
                    + input
                    + " a value of its own with `set`, or mute "
                    + NodeText.of(node)
                    + " too")
        : diagnostic
            .label("leaves it without a value")
            .help(
                isOfList(lack)
                    ? ONE_ELEMENT
                    : "say what is left out then, with `bypass` or `mute` and `when !given("
                        + omitted.map(Parameter::name).orElse("…")
                        + ")`, or let it be `required`");
  }

  private boolean isChained(NodeRemoval removal) {
    return workflow.statements(ChainList.class).stream()
        .anyMatch(list -> list.bypass().equals(removal));
  }

  private boolean isOfList(Lack lack) {
    return workflow.statements(RepeatList.class).stream()
        .anyMatch(
            list -> list.node().id().equals(lack.node()) && list.inputs().contains(lack.input()));
  }

  /** The parameter that sets an input, and has no value. */
  private Optional<Parameter> omitted(Lack lack) {
    if (!(lack.cause() instanceof Lack.Omitted)) {
      return Optional.empty();
    }
    return workflow.withElements(Parameter.class).stream()
        .filter(Parameter::optional)
        .filter(
            parameter ->
                parameter.targets().stream()
                    .anyMatch(
                        target ->
                            target.node().id().equals(lack.node())
                                && target.input().name().equals(lack.input())))
        .findFirst();
  }

  /** Where it is written that a node goes. */
  private Optional<NodeRemoval> cause(Lack lack) {
    if (lack.cause() instanceof Lack.NoStandIn cause) {
      return removal(cause.bypassed(), RemovalClause.Kind.BYPASS);
    }
    return lack.cause() instanceof Lack.OriginMuted cause
        ? removal(cause.muted(), RemovalClause.Kind.MUTE)
        : Optional.empty();
  }

  private Optional<NodeRemoval> removal(NodeId node, RemovalClause.Kind kind) {
    return removals().filter(r -> r.kind() == kind && r.node().id().equals(node)).findFirst();
  }

  private Stream<NodeRemoval> removals() {
    return workflow.removing().stream().flatMap(statement -> statement.removals().stream());
  }

  /** What brings a combination about, in the order of the mapping. */
  private List<Span> decided(FailingCombination failing) {
    List<Span> decided = new ArrayList<>();
    for (Removing statement : workflow.removing()) {
      boolean named = statement.when().variables().anyMatch(failing.values()::containsKey);
      if (named || failing.values().isEmpty()) {
        decided.add(statement.decided());
      }
    }
    boolean any = decided.isEmpty() && failing.values().isEmpty();
    workflow.parameters().stream()
        .filter(Parameter::optional)
        .filter(parameter -> any || isNamed(parameter.name(), failing))
        .forEach(parameter -> decided.add(parameter.declaration().name().span()));
    for (EachList list : workflow.lists()) {
      list.parameters().stream()
          .filter(Parameter::optional)
          .filter(parameter -> any || isNamed(list.name() + "." + parameter.name(), failing))
          .forEach(parameter -> decided.add(parameter.declaration().name().span()));
    }
    workflow.lists().stream()
        .filter(list -> any || isNamed(list.name(), failing))
        .forEach(list -> decided.add(list.declaration().name().span()));
    workflow.switches().stream()
        .filter(one -> any || isNamed(one.name(), failing))
        .forEach(one -> decided.add(chosen(one, failing)));
    return decided.stream().distinct().sorted().toList();
  }

  /** The case of a switch that fails, where one does; else the switch. */
  private static Span chosen(Switch one, FailingCombination failing) {
    Integer value = failing.values().get(one.variable());
    return value == null
        ? one.declaration().name().span()
        : one.cases().get(value).declaration().name().span();
  }

  private static boolean isNamed(String name, FailingCombination failing) {
    return failing.values().keySet().stream().anyMatch(variable -> variable.name().equals(name));
  }

  /** {@code off}; of a switch the name of the case. */
  private String value(Variable variable, int value) {
    String word = variable.values().get(value);
    boolean named = workflow.switches().stream().anyMatch(one -> one.variable().equals(variable));
    return named ? "at `" + word + "`" : word;
  }

  /** {@code with `upscale` off and `draft` off}. */
  private String with(FailingCombination failing) {
    List<String> values = new ArrayList<>();
    failing
        .values()
        .forEach(
            (variable, value) -> values.add("`" + variable.name() + "` " + value(variable, value)));
    if (values.isEmpty()) {
      return ", whatever is decided";
    }
    return " with "
        + (values.size() == 1
            ? values.get(0)
            : String.join(", ", values.subList(0, values.size() - 1))
                + " and "
                + values.get(values.size() - 1));
  }
}
