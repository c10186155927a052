package dev.weft.compiler.binding;

import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.NodeClass;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.shape.SocketMatch;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.SwitchDeclaration;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the output that a case of a switch means: by its name in the editor, its type or its
 * number; without these the only one that fits.
 */
final class CaseOutputs {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

  private final Scope scope;
  private final List<InputPlace> targets;

  /**
   * Outputs for some inputs.
   *
   * @param targets all that are linked to the output
   */
  CaseOutputs(Scope scope, List<InputPlace> targets) {
    this.scope = scope;
    this.targets = targets;
  }

  /** The number of the output, from 0; empty after saying why there is none. */
  Optional<Integer> slot(SwitchDeclaration.Case written, Node node) {
    Optional<Name> output = written.output();
    return scope
        .classOf(node)
        .map(
            known ->
                output.map(o -> named(o, node, known)).orElseGet(() -> only(written, node, known)))
        .orElseGet(() -> output.map(o -> numbered(o, node)).orElseGet(() -> saved(written, node)));
  }

  private Optional<Integer> named(Name output, Node node, NodeClass known) {
    String text = output.text();
    List<Integer> meant = slots(known, slot -> known.outputNames().get(slot).equals(text));
    if (meant.isEmpty()) {
      meant = slots(known, slot -> known.outputTypes().get(slot).equals(text));
    }
    if (meant.isEmpty()) {
      meant = slots(known, slot -> Integer.toString(slot).equals(text));
    }
    if (meant.isEmpty()) {
      scope.report(unknown(output, node, known));
    } else if (meant.size() > 1) {
      String message =
          "`%s` means %d outputs of %s".formatted(text, meant.size(), NodeText.of(node));
      scope.report(severalOf(output.span(), "", message, node, written(known, meant)));
    }
    return one(meant);
  }

  /** Without a name: what a link may join to all inputs. */
  private Optional<Integer> only(SwitchDeclaration.Case written, Node node, NodeClass known) {
    List<Integer> all = slots(known, slot -> true);
    List<Integer> fitting = slots(known, slot -> fits(known.outputTypes().get(slot)));
    List<Integer> meant = all.size() == 1 || fitting.isEmpty() ? all : fitting;
    if (meant.isEmpty()) {
      scope.report(
          Diagnostic.of(
                  DiagnosticCode.BAD_CASE_OUTPUT,
                  written.node().span(),
                  NodeText.of(node) + " has no output, so no link can come from it")
              .label("yields nothing")
              .related(node.classSpan(), "`" + node.classType() + "` has no outputs")
              .help("name the node whose output it takes"));
    } else if (meant.size() > 1) {
      scope.report(unnamed(written, node, written(known, meant)));
    }
    return one(meant);
  }

  private boolean fits(String type) {
    return targets.stream()
        .flatMap(target -> target.definition().map(InputDefinition::socket).stream())
        .allMatch(socket -> SocketMatch.joins(type, socket));
  }

  /** Of a class that no catalog knows. */
  private Optional<Integer> numbered(Name output, Node node) {
    if (NUMBER.matcher(output.text()).matches()) {
      return Optional.of(Integer.valueOf(output.text()));
    }
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.BAD_CASE_OUTPUT,
                output.span(),
                "no catalog knows `"
                    + node.classType()
                    + "`, so its outputs are known by their numbers alone")
            .label("which one is it?")
            .related(node.classSpan(), "not in the node catalog");
    savedSlots(node).forEach(slot -> diagnostic.replace(output.span(), "\"" + slot + "\""));
    scope.report(
        diagnostic.help(
            "write the number of the output in quotes, the first one as \"0\", or save your"
                + " server's `/object_info` as the project's `nodes.json`"));
    return Optional.empty();
  }

  /** Of a class that no catalog knows, the one that is linked when it is saved. */
  private Optional<Integer> saved(SwitchDeclaration.Case written, Node node) {
    for (InputPlace target : targets) {
      if (target.saved().orElse(null) instanceof InputValue.Link link
          && link.node().equals(node.id())
          && link.slot() >= 0) {
        return Optional.of(link.slot());
      }
    }
    List<Integer> slots = savedSlots(node);
    if (slots.size() > 1) {
      scope.report(unnamed(written, node, slots.stream().map(slot -> "\"" + slot + "\"").toList()));
      return Optional.empty();
    }
    return Optional.of(slots.isEmpty() ? 0 : slots.get(0));
  }

  private List<Integer> savedSlots(Node node) {
    return scope.graph().nodes().values().stream()
        .flatMap(consumer -> consumer.inputs().values().stream())
        .filter(input -> input.value() instanceof InputValue.Link)
        .map(input -> (InputValue.Link) input.value())
        .filter(link -> link.node().equals(node.id()) && link.slot() >= 0)
        .map(InputValue.Link::slot)
        .distinct()
        .sorted()
        .toList();
  }

  private static List<Integer> slots(NodeClass known, IntPredicate wanted) {
    return IntStream.range(0, known.outputTypes().size()).filter(wanted).boxed().toList();
  }

  private static Optional<Integer> one(List<Integer> slots) {
    return slots.size() == 1 ? Optional.of(slots.get(0)) : Optional.empty();
  }

  /** How a mapping writes outputs: by name, or by number where the name is that of several. */
  private static List<String> written(NodeClass known, List<Integer> slots) {
    return slots.stream()
        .map(
            slot -> {
              String name = known.outputNames().get(slot);
              return Collections.frequency(known.outputNames(), name) == 1
                  ? MappingText.input(name)
                  : "\"" + slot + "\"";
            })
        .toList();
  }

  private static Diagnostic.Builder unnamed(
      SwitchDeclaration.Case written, Node node, List<String> outputs) {
    Span selector = written.node().span();
    return severalOf(
        selector,
        selector.text() + ".",
        NodeText.of(node) + " has several outputs that the link could come from",
        node,
        outputs);
  }

  private static Diagnostic.Builder severalOf(
      Span where, String before, String message, Node node, List<String> outputs) {
    Diagnostic.Builder diagnostic =
        Diagnostic.of(DiagnosticCode.BAD_CASE_OUTPUT, where, message)
            .label("one output is needed")
            .related(node.classSpan(), "the class of " + NodeText.brief(node));
    List<String> ways = outputs.stream().map(output -> before + output).toList();
    ways.forEach(way -> diagnostic.replace(where, way));
    return diagnostic.help("write " + Suggestions.listed(ways, "or"));
  }

  private static Diagnostic.Builder unknown(Name output, Node node, NodeClass known) {
    List<String> all = written(known, slots(known, slot -> true));
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.BAD_CASE_OUTPUT,
                output.span(),
                NodeText.of(node) + " has no output `" + output + "`")
            .label("no such output")
            .related(node.classSpan(), "the class of " + NodeText.brief(node));
    Suggestions.near(output.text(), all).forEach(near -> diagnostic.replace(output.span(), near));
    return diagnostic.help(
        all.isEmpty()
            ? "it has no outputs at all: name the node whose output it takes"
            : Suggestions.help(output.text(), all)
                .orElse("write the name that the ComfyUI editor shows beside the output"));
  }
}
