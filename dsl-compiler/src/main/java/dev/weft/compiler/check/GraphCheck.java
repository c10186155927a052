package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.diagnostic.Label;
import dev.weft.compiler.source.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A server takes the saved graph, as far as that can be known without one. */
final class GraphCheck implements Check {
  private static final int MOST_SHOWN = 5;

  /** Errors that show nodes which may be meant, not what is wrong with them. */
  private static final Set<DiagnosticCode> OFFERING =
      EnumSet.of(DiagnosticCode.UNKNOWN_CLASS, DiagnosticCode.UNKNOWN_TITLE);

  private final GraphRule rule;

  GraphCheck(GraphRule rule) {
    this.rule = rule;
  }

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    for (BoundWorkflow workflow : mapping.workflows()) {
      Set<Span> told =
          sink.sorted().stream()
              .filter(Diagnostic::isError)
              .filter(diagnostic -> !OFFERING.contains(diagnostic.code()))
              .flatMap(diagnostic -> diagnostic.related().stream())
              .map(Label::span)
              .collect(Collectors.toSet());
      List<Label> places =
          rule.places(ServedGraph.of(workflow)).stream()
              .filter(place -> !told.contains(place.span()))
              .toList();
      if (!places.isEmpty()) {
        sink.report(describe(workflow, places));
      }
    }
  }

  private Diagnostic.Builder describe(BoundWorkflow workflow, List<Label> places) {
    String path = workflow.graph().file().name();
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                rule.code(),
                workflow.declaration().source().span(),
                "`" + path.substring(path.lastIndexOf('/') + 1) + "` has " + rule.fault())
            .label("a server refuses this workflow")
            .help(rule.help());
    places.stream().limit(MOST_SHOWN).forEach(p -> diagnostic.related(p.span(), p.text()));
    if (places.size() > MOST_SHOWN) {
      diagnostic.note("and " + (places.size() - MOST_SHOWN) + " more");
    }
    return diagnostic;
  }
}
