package dev.weft.tools.init;

import dev.weft.compiler.Analysis;
import dev.weft.compiler.CompiledMapping;
import dev.weft.compiler.MappingCompiler;
import dev.weft.compiler.ProjectCatalog;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Label;
import dev.weft.compiler.diagnostic.Severity;
import dev.weft.compiler.source.OverlayStore;
import dev.weft.compiler.source.SourceStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles a draft in memory, and mends or drops what the compiler refuses. */
final class Trial {
  /**
   * What is said of the workflow itself, whatever a mapping does with it. Any other warning is one
   * that the mapping could have avoided.
   */
  static final Set<DiagnosticCode> OF_THE_WORKFLOW =
      EnumSet.of(
          DiagnosticCode.NOT_A_NODE,
          DiagnosticCode.EDITOR_FILLED,
          DiagnosticCode.EDITOR_ROLLED_TEXT,
          DiagnosticCode.EDITOR_REPLACED_TEXT,
          DiagnosticCode.EDITOR_MUTED_RUNS,
          DiagnosticCode.EDITOR_WIRED_THROUGH,
          DiagnosticCode.EDITOR_UNNAMED,
          DiagnosticCode.MEDIA_PROMPT_TAKEN,
          DiagnosticCode.NOTHING_RUNS,
          DiagnosticCode.EDITOR_ONLY_NODE,
          DiagnosticCode.LINK_TO_NOTHING,
          DiagnosticCode.MISSING_INPUT,
          DiagnosticCode.UNFIT_LINK,
          DiagnosticCode.MALFORMED_LINK,
          DiagnosticCode.LINK_CYCLE,
          DiagnosticCode.KEY_IN_WORKFLOW,
          DiagnosticCode.MORE_WARNINGS);

  private static final Set<DiagnosticCode> NAMES =
      EnumSet.of(DiagnosticCode.JAVA_NAME_CLASH, DiagnosticCode.BAD_JAVA_NAME);
  private static final String OTHER_NAME = "Value";
  private static final int MOST_ROUNDS = 400;
  private static final String GENERATOR = "weft init";

  private final SourceStore store;
  private final ProjectCatalog catalog;
  private final Path mapping;
  private final List<LeftOut> dropped = new ArrayList<>();

  Trial(SourceStore store, ProjectCatalog catalog, Path mapping) {
    this.store = store;
    this.catalog = catalog;
    this.mapping = mapping;
  }

  /**
   * What came of it.
   *
   * @param objections what is still said; none of it concerns a statement that could be left out
   */
  record Outcome(Draft draft, List<Diagnostic> objections) {
    boolean succeeded() {
      return objections.stream().noneMatch(Diagnostic::isError);
    }
  }

  /** What was dropped, and why. */
  List<LeftOut> dropped() {
    return List.copyOf(dropped);
  }

  Analysis analyze(String text) {
    return new MappingCompiler(new OverlayStore(store, Map.of(mapping, text)), catalog)
        .analyze(mapping);
  }

  Outcome settle(Draft first) {
    Draft draft = first;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Draft.Written written = draft.write();
      CompiledMapping compiled = MappingCompiler.generate(analyze(written.text()), GENERATOR);
      List<Diagnostic> said =
          compiled.diagnostics().stream()
              .filter(d -> d.isError() || isWarning(d))
              .filter(d -> !OF_THE_WORKFLOW.contains(d.code()))
              .toList();
      Optional<Refused> refused =
          said.stream()
              .flatMap(
                  d ->
                      owner(d, written)
                          .map(owner -> new Refused(owner, d.message(), isName(d)))
                          .stream())
              .findFirst()
              .or(() -> strayed(statements(written), compiled.analysis()));
      if (refused.isEmpty()) {
        return new Outcome(draft, said);
      }
      draft = draft.with(mended(draft.statements(), refused.get()));
    }
    return new Outcome(draft, analyze(draft.write().text()).diagnostics());
  }

  private record Refused(Statement statement, String why, boolean byName) {}

  private static boolean isName(Diagnostic diagnostic) {
    return NAMES.contains(diagnostic.code());
  }

  private static boolean isWarning(Diagnostic diagnostic) {
    return diagnostic.severity() == Severity.WARNING;
  }

  private static List<Statement> statements(Draft.Written written) {
    return written.owners().stream().flatMap(Optional::stream).distinct().toList();
  }

  /** The statement that it points at, by its own place or by one beside it. */
  private Optional<Statement> owner(Diagnostic diagnostic, Draft.Written written) {
    return Stream.concat(Stream.of(diagnostic.primary()), diagnostic.related().stream())
        .map(Label::span)
        .filter(span -> span.file().text().equals(written.text()))
        .flatMap(span -> written.ownerOf(span.position().line()).stream())
        .findFirst();
  }

  /** A statement that means other inputs than it was written for. */
  private static Optional<Refused> strayed(List<Statement> statements, Analysis analysis) {
    if (analysis.hasErrors() || analysis.workflows().isEmpty()) {
      return Optional.empty();
    }
    BoundWorkflow workflow = analysis.workflows().get(0);
    Map<String, Set<String>> bound =
        workflow.parameters().stream()
            .collect(
                Collectors.toMap(
                    parameter -> parameter.name(),
                    parameter ->
                        parameter.targets().stream()
                            .map(target -> target.node().id() + "." + target.input().name())
                            .collect(Collectors.toSet()),
                    (a, b) -> a));
    return statements.stream()
        .filter(
            statement ->
                !bound.getOrDefault(statement.name(), statement.keys()).equals(statement.keys()))
        .map(statement -> new Refused(statement, "no path to it is clear", false))
        .findFirst();
  }

  private List<Statement> mended(List<Statement> statements, Refused refused) {
    List<Statement> mended = new ArrayList<>();
    for (Statement statement : statements) {
      if (!statement.equals(refused.statement())) {
        mended.add(statement);
      } else if (refused.byName() && !statement.name().endsWith(OTHER_NAME)) {
        mended.add(statement.named(statement.name() + OTHER_NAME));
      } else if (statement.ways().size() > 1) {
        mended.add(statement.next());
      } else if (!statement.otherwise().isEmpty()) {
        mended.addAll(statement.otherwise());
      } else {
        dropped.add(new LeftOut("`" + statement.name() + "`", refused.why()));
      }
    }
    return mended;
  }
}
