package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.InputPlace;
import dev.weft.compiler.binding.MappingText;
import dev.weft.compiler.binding.NodeText;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.Preset;
import dev.weft.compiler.binding.SetInput;
import dev.weft.compiler.binding.Target;
import dev.weft.compiler.catalog.InputType.DynamicChoice;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.expression.Expression;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.TypeReference;
import dev.weft.compiler.syntax.ValueSyntax;
import dev.weft.compiler.workflow.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whatever option a dynamic choice is set to, its node is given the inputs that this option needs:
 * a server refuses it otherwise.
 */
final class DynamicChoicesCheck implements Check {
  private static final int MOST_NOTED = 4;

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    for (BoundWorkflow workflow : mapping.workflows()) {
      SuppliedOptions supplied = new SuppliedOptions(workflow);
      for (Parameter parameter : workflow.wholeParameters()) {
        for (Target target : parameter.targets()) {
          supplied
              .dynamic(target.definition())
              .map(type -> new DynamicInput(target.node(), target.input().name(), type, supplied))
              .ifPresent(input -> check(parameter, input, workflow, sink));
        }
      }
      for (SetInput set : workflow.withElements(SetInput.class)) {
        for (InputPlace place : set.places()) {
          supplied
              .dynamic(place.definition())
              .map(type -> new DynamicInput(place.node(), place.input(), type, supplied))
              .ifPresent(input -> check(set.value(), input, sink));
        }
      }
    }
  }

  /** A dynamic choice of a node. */
  private record DynamicInput(
      Node node, String name, DynamicChoice type, SuppliedOptions supplied) {

    List<String> lacking(String option) {
      return supplied.lacking(node, name, type, option);
    }

    boolean isComplete(String option) {
      return lacking(option).isEmpty();
    }

    String described() {
      return "`" + name + "` of " + NodeText.of(node);
    }

    /** Points at what is saved. */
    void relate(Diagnostic.Builder diagnostic) {
      node.input(name)
          .ifPresent(saved -> diagnostic.related(saved.value().span(), "the saved option"));
    }
  }

  private static void check(
      Parameter parameter, DynamicInput input, BoundWorkflow workflow, DiagnosticSink sink) {
    List<Name> listed =
        parameter.declaration().type().map(TypeReference::options).orElse(List.of());
    if (!listed.isEmpty()) {
      listed.forEach(option -> check(option.text(), option.span(), input, sink));
      return;
    }
    if (parameter.defaultValue() instanceof DefaultValue.Fixed fixed) {
      Span written = parameter.declaration().defaultValue().map(ValueSyntax::span).orElseThrow();
      check(fixed.literal().text(), written, input, sink);
    }
    workflow.withElements(Preset.class).stream()
        .flatMap(preset -> preset.assignments().stream())
        .filter(assignment -> assignment.property().equals(parameter))
        .forEach(
            assignment ->
                check(assignment.value().text(), assignment.written().value().span(), input, sink));
    List<String> options = List.copyOf(input.type().branches().keySet());
    List<String> incomplete = options.stream().filter(o -> !input.isComplete(o)).toList();
    if (!incomplete.isEmpty()) {
      sink.report(notEvery(parameter, input, incomplete));
    }
  }

  private static void check(Expression value, DynamicInput input, DiagnosticSink sink) {
    if (value instanceof Expression.Constant constant) {
      check(constant.value().text(), constant.span(), input, sink);
    } else if (value instanceof Expression.Conditional either) {
      check(either.then(), input, sink);
      check(either.otherwise(), input, sink);
    }
  }

  private static void check(String option, Span where, DynamicInput input, DiagnosticSink sink) {
    List<String> lacking = input.lacking(option);
    if (lacking.isEmpty()) {
      return;
    }
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.OPTION_LACKS_INPUTS,
                where,
                "`"
                    + option
                    + "` as "
                    + input.described()
                    + " needs "
                    + Suggestions.listed(lacking, "and"))
            .label("the server would refuse it");
    input.relate(diagnostic);
    sink.report(diagnostic.help(help(input, lacking)));
  }

  private static Diagnostic.Builder notEvery(
      Parameter parameter, DynamicInput input, List<String> incomplete) {
    List<String> complete =
        input.type().branches().keySet().stream().filter(o -> !incomplete.contains(o)).toList();
    Name name = parameter.declaration().name();
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.NOT_EVERY_OPTION,
                name.span(),
                "`"
                    + name
                    + "` may choose options of "
                    + input.described()
                    + " whose inputs nothing gives")
            .label("the server would refuse these");
    input.relate(diagnostic);
    incomplete.stream()
        .limit(MOST_NOTED)
        .forEach(
            option ->
                diagnostic.note(
                    "`" + option + "` needs " + Suggestions.listed(input.lacking(option), "and")));
    if (incomplete.size() > MOST_NOTED) {
      diagnostic.note("and " + (incomplete.size() - MOST_NOTED) + " more");
    }
    if (complete.isEmpty()) {
      return diagnostic.help(help(input, input.lacking(incomplete.get(0))));
    }
    String list =
        complete.stream()
            .map(Literal::ofText)
            .map(option -> MappingText.quoted(option.text()))
            .collect(Collectors.joining(", ", "choice(", ")"));
    Optional<TypeReference> type = parameter.declaration().type();
    Span behind = name.span().file().span(name.span().end(), name.span().end());
    return diagnostic
        .help(
            "let it choose what has all it needs: `" + list + "`; or give the others their inputs")
        .replace(
            type.map(TypeReference::span).orElse(behind), type.isPresent() ? list : ": " + list);
  }

  /** What is only linked cannot be given by a parameter. */
  private static String help(DynamicInput input, List<String> lacking) {
    Optional<String> link =
        lacking.stream().filter(name -> input.supplied().isLink(input.node(), name)).findFirst();
    if (link.isPresent()) {
      return "take the option out: only the ComfyUI editor can link `" + link.get() + "`";
    }
    String name = lacking.get(0);
    return "take the option out, or give it what it needs, as in `param "
        + name.substring(name.lastIndexOf('.') + 1)
        + " required -> "
        + input.supplied().selector(input.node())
        + "."
        + MappingText.input(name)
        + "`";
  }
}
