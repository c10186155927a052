package dev.weft.compiler.diagnostic;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Turns diagnostics into text. Line ends are {@code \n}, none at the end.
 *
 * <p>Whatever the diagnostic quotes, the text holds no control characters and nothing that changes
 * the direction of writing: both are shown escaped. Only colour, where asked for, adds escape
 * sequences.
 */
public interface DiagnosticFormatter {

  String format(Diagnostic diagnostic);

  /** All of them, sorted, each beginning on a line of its own. */
  default String formatAll(Collection<Diagnostic> diagnostics) {
    return diagnostics.stream().sorted().map(this::format).collect(Collectors.joining("\n"));
  }
}
