package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.Parameter;
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

/**
 * What a mapping says of a choice is an option that the catalog knows. Servers differ, so it is a
 * warning; where the catalog lists nothing, as with models, anything goes.
 */
final class KnownOptionsCheck implements Check {

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    for (BoundWorkflow workflow : mapping.workflows()) {
      for (Parameter parameter : workflow.wholeParameters()) {
        parameter.type().options().ifPresent(options -> check(parameter, options, sink));
      }
    }
  }

  private static void check(Parameter parameter, Options options, DiagnosticSink sink) {
    if (options.closed()) {
      checkListed(parameter, options.values(), sink);
    } else if (parameter.defaultValue() instanceof DefaultValue.Fixed fixed) {
      Span where = parameter.declaration().defaultValue().map(ValueSyntax::span).orElseThrow();
      check(parameter, fixed.literal(), where, sink);
    }
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
    for (Target target : parameter.targets()) {
      List<Literal> known = target.definition().map(KnownOptionsCheck::options).orElse(List.of());
      if (!known.isEmpty() && !known.contains(option)) {
        List<String> options = known.stream().map(Literal::json).toList();
        Diagnostic.Builder diagnostic =
            Diagnostic.of(
                    DiagnosticCode.UNKNOWN_OPTION,
                    where,
                    "`"
                        + target.input().name()
                        + "` has no option "
                        + option.json()
                        + " that is known")
                .label("not in the node catalog")
                .related(target.saved().span(), "the saved option")
                .help(
                    Suggestions.help(option.json(), options)
                        .orElse(
                            "if your server has it, save that server's `/object_info` as the"
                                + " project's `nodes.json`"));
        Suggestions.near(option.json(), options).stream()
            .filter(near -> near.indexOf('\\') < 0)
            .forEach(near -> diagnostic.replace(where, near));
        sink.report(diagnostic);
        return;
      }
    }
  }

  private static List<Literal> options(InputDefinition definition) {
    return definition.type() instanceof InputType.Choice choice ? choice.options() : List.of();
  }
}
