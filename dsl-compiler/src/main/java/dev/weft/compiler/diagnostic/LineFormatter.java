package dev.weft.compiler.diagnostic;

import dev.weft.compiler.source.Position;

/**
 * One line for each diagnostic, in the shape that IDEs and tools know from Maven's compiler plugin:
 * {@code path:[line,column] WEFT0305: message; help}.
 */
public final class LineFormatter implements DiagnosticFormatter {

  @Override
  public String format(Diagnostic diagnostic) {
    Position position = diagnostic.primary().span().position();
    StringBuilder line = new StringBuilder();
    line.append(Printable.text(diagnostic.primary().span().file().name()));
    line.append(":[").append(position.line()).append(',').append(position.column()).append("] ");
    line.append(diagnostic.code().id()).append(": ");
    line.append(Printable.text(diagnostic.message()));
    diagnostic.help().ifPresent(help -> line.append("; ").append(Printable.text(help)));
    return line.toString();
  }
}
