package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.Statement;
import dev.weft.compiler.syntax.WorkflowDeclaration;

/** Tells of statements that are read but not understood yet. */
final class NotYet {
  private NotYet() {}

  static void check(WorkflowDeclaration workflow, Scope scope) {
    Statement.flat(workflow.statements())
        .filter(statement -> StatementBinder.ALL.stream().noneMatch(kind -> kind.binds(statement)))
        .forEach(statement -> report(statement, scope));
  }

  static void report(Statement statement, Scope scope) {
    Span keyword = keyword(statement.span());
    report(keyword, keyword.text(), scope);
  }

  private static void report(Span where, String keyword, Scope scope) {
    scope.report(
        Diagnostic.of(
                DiagnosticCode.UNSUPPORTED_STATEMENT,
                where,
                "`" + keyword + "` is not in this version of Weft")
            .help("leave it out until a later version"));
  }

  private static Span keyword(Span statement) {
    SourceFile file = statement.file();
    String text = statement.text();
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return file.span(statement.start(), statement.start() + end);
  }
}
