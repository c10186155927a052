package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.Preset;
import dev.weft.compiler.binding.Target;
import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.TypeReference;
import dev.weft.compiler.syntax.ValueSyntax;
import dev.weft.compiler.type.Options;
import java.util.List;
import java.util.Optional;

/**
 * What a mapping says of a choice, or takes from the workflow, is an option that the catalog knows.
 * Servers differ, so it is a warning; where the catalog lists nothing, as with models, anything
 * goes.
 */
final class KnownOptionsCheck implements Check {

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    for (BoundWorkflow workflow : mapping.workflows()) {
      for (Parameter parameter : workflow.wholeParameters()) {
        parameter.type().options().ifPresent(options -> check(parameter, options, sink));
      }
      workflow.statements(Preset.class).stream()
          .flatMap(preset -> preset.assignments().stream())
          .forEach(assignment -> check(assignment, sink));
    }
  }

  private static void check(Preset.Assignment assignment, DiagnosticSink sink) {
    if (assignment.property() instanceof Parameter parameter
        && parameter.isWhole()
        && parameter.type().options().filter(options -> !options.closed()).isPresent()) {
      check(parameter, assignment.value(), assignment.written().value().span(), sink);
    }
  }

  private static void check(Parameter parameter, Options options, DiagnosticSink sink) {
    if (options.closed()) {
      checkListed(parameter, options.values(), sink);
    } else if (parameter.defaultValue() instanceof DefaultValue.Fixed fixed) {
      Span where = parameter.declaration().defaultValue().map(ValueSyntax::span).orElseThrow();
      check(parameter, fixed.literal(), where, sink);
    } else if (parameter.defaultValue() instanceof DefaultValue.Saved saved) {
      checkSaved(parameter, saved, sink);
    }
  }

  private static void checkSaved(
      Parameter parameter, DefaultValue.Saved saved, DiagnosticSink sink) {
    unknown(parameter, saved.literal())
        .ifPresent(
            target ->
                sink.report(
                    describe(target, saved.literal(), parameter.declaration().name().span())
                        .label("has the saved value as its default")
                        .related(target.saved().span(), "not in the node catalog")));
  }

  private static void checkListed(Parameter parameter, List<Literal> values, DiagnosticSink sink) {
    List<Name> written =
        parameter.declaration().type().map(TypeReference::options).orElse(List.of());
    if (written.size() == values.size()) {
      for (int i = 0; i < written.size(); i++) {
        check(parameter, values.get(i), written.get(i).span(), sink);
      }
    }
  }

  private static void check(Parameter parameter, Literal option, Span where, DiagnosticSink sink) {
    unknown(parameter, option)
        .ifPresent(
            target -> {
              Diagnostic.Builder diagnostic =
                  describe(target, option, where)
                      .label("not in the node catalog")
                      .related(
                          target.saved().span(),
                          target.isSaved() ? "the saved option" : "of this node");
              Suggestions.near(option.json(), known(target)).stream()
                  .filter(near -> near.indexOf('\\') < 0)
                  .forEach(near -> diagnostic.replace(where, near));
              sink.report(diagnostic);
            });
  }

  /** The first input that is not known to have the option. */
  private static Optional<Target> unknown(Parameter parameter, Literal option) {
    return parameter.targets().stream()
        .filter(target -> !options(target).isEmpty())
        .filter(target -> options(target).stream().noneMatch(option::means))
        .findFirst();
  }

  private static Diagnostic.Builder describe(Target target, Literal option, Span where) {
    return Diagnostic.of(
            DiagnosticCode.UNKNOWN_OPTION,
            where,
            "`%s` has no option `%s` that is known".formatted(target.input().name(), option.json()))
        .help(
            Suggestions.help(option.json(), known(target))
                .orElse(
                    "if your server has it, save that server's `/object_info` as the project's"
                        + " `nodes.json`"));
  }

  private static List<String> known(Target target) {
    return options(target).stream().map(Literal::json).toList();
  }

  private static List<Literal> options(Target target) {
    InputType type = target.definition().map(InputDefinition::type).orElse(new InputType.Bool());
    if (type instanceof InputType.DynamicChoice choice) {
      return choice.branches().keySet().stream().map(Literal::ofText).toList();
    }
    return type instanceof InputType.Choice choice ? choice.options() : List.of();
  }
}
