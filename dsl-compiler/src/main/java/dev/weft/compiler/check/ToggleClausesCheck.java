package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.Position;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.EachDeclaration;
import dev.weft.compiler.syntax.MappingFile;
import dev.weft.compiler.syntax.RemovalClause;
import dev.weft.compiler.syntax.Statement;
import dev.weft.compiler.syntax.ToggleDeclaration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Line ends mean nothing, so a {@code mute} below a toggle belongs to it. One that begins its line
 * no deeper than the toggle looks like a statement of its own.
 */
final class ToggleClausesCheck implements Check {

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    MappingFile file = mapping.linked().file();
    Stream.concat(
            file.workflows().stream().map(workflow -> workflow.statements()),
            file.fragments().stream().map(fragment -> fragment.statements()))
        .flatMap(ToggleClausesCheck::toggles)
        .forEach(toggle -> check(toggle, sink));
  }

  private static Stream<ToggleDeclaration> toggles(List<Statement> statements) {
    return Statement.flat(statements)
        .flatMap(
            statement ->
                statement instanceof EachDeclaration each
                    ? toggles(each.statements())
                    : statement instanceof ToggleDeclaration toggle
                        ? Stream.of(toggle)
                        : Stream.empty());
  }

  private static void check(ToggleDeclaration toggle, DiagnosticSink sink) {
    for (RemovalClause clause : toggle.removals()) {
      Position own = clause.span().position();
      Position first = toggle.span().position();
      if (own.line() > first.line() && own.column() <= first.column() && beginsLine(clause, own)) {
        sink.report(looksAlone(toggle, clause));
      }
    }
  }

  private static boolean beginsLine(RemovalClause clause, Position place) {
    int start = clause.span().start();
    String text = clause.span().file().text();
    return text.substring(start - place.column() + 1, start).isBlank();
  }

  private static Diagnostic.Builder looksAlone(ToggleDeclaration toggle, RemovalClause clause) {
    String keyword = clause.kind().name().toLowerCase(Locale.ROOT);
    SourceFile file = clause.span().file();
    int start = clause.span().start();
    Span word = file.span(start, start + keyword.length());
    return Diagnostic.of(
            DiagnosticCode.TOGGLE_GOES_ON,
            word,
            "this `" + keyword + "` belongs to toggle `" + toggle.name() + "`")
        .label("looks like a statement of its own")
        .related(toggle.name().span(), "done when this is off")
        .help("if that is meant, indent it; if it is to hold always, write it before the toggle")
        .replace(file.span(start, start), "    ");
  }
}
