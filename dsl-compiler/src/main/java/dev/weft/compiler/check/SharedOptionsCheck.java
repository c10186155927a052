package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.DeclaredChoice;
import dev.weft.compiler.binding.MappingText;
import dev.weft.compiler.binding.NodeText;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.Target;
import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.syntax.TypeReference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An input takes the options of the shared choice that sets it, as far as both are known. */
final class SharedOptionsCheck implements Check {
  private static final int MOST_SHOWN = 3;

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    for (BoundWorkflow workflow : mapping.workflows()) {
      for (Parameter parameter : workflow.parameters()) {
        parameter
            .declaration()
            .type()
            .map(TypeReference::name)
            .filter(name -> parameter.type().options().flatMap(o -> o.shared()).isPresent())
            .flatMap(mapping.names()::choice)
            .ifPresent(choice -> check(parameter, choice, sink));
      }
    }
  }

  private static void check(Parameter parameter, DeclaredChoice choice, DiagnosticSink sink) {
    List<Literal> shared = choice.type().values();
    for (Target target : parameter.targets()) {
      List<Literal> taken = options(target);
      if (!shared.isEmpty() && !taken.isEmpty()) {
        difference(shared, taken)
            .ifPresent(difference -> sink.report(describe(target, choice, difference)));
      }
    }
  }

  private static List<Literal> options(Target target) {
    Optional<InputType> type = target.definition().map(InputDefinition::type);
    return type.filter(InputType.Choice.class::isInstance)
        .map(choice -> ((InputType.Choice) choice).options())
        .orElse(List.of());
  }

  private static Optional<String> difference(List<Literal> shared, List<Literal> taken) {
    List<Literal> lacking = shared.stream().filter(option -> !taken.contains(option)).toList();
    if (!lacking.isEmpty()) {
      return Optional.of("refuses " + listed(lacking));
    }
    List<Literal> further = taken.stream().filter(option -> !shared.contains(option)).toList();
    return further.isEmpty() ? Optional.empty() : Optional.of("also takes " + listed(further));
  }

  private static String listed(List<Literal> options) {
    String shown =
        options.stream()
            .limit(MOST_SHOWN)
            .map(option -> "`" + option.json() + "`")
            .collect(Collectors.joining(", "));
    return options.size() > MOST_SHOWN
        ? shown + " and " + (options.size() - MOST_SHOWN) + " more"
        : shown;
  }

  private static Diagnostic.Builder describe(
      Target target, DeclaredChoice choice, String difference) {
    return Diagnostic.of(
            DiagnosticCode.OTHER_OPTIONS,
            target.path().span(),
            NodeText.input(target) + " has other options than `" + choice.name() + "`")
        .label(difference)
        .related(choice.declaration().input().span(), "the options of `" + choice.name() + "`")
        .related(target.saved().span(), "this input")
        .help(
            "declare another choice for it, as in `choice Other = "
                + MappingText.classType(target.node().classType())
                + "."
                + MappingText.input(target.input().name())
                + "`");
  }
}
