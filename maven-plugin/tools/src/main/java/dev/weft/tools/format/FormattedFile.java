package dev.weft.tools.format;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.syntax.MappingParser;
import dev.weft.compiler.syntax.ParsedMapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file and its layout.
 *
 * @param name as messages call it
 * @param layout what should be in it; empty when it is to be left alone
 * @param problems why
 * @param mapping what was understood, if it is one
 */
record FormattedFile(
    Path path,
    String name,
    Optional<String> layout,
    List<Diagnostic> problems,
    Optional<ParsedMapping> mapping) {

  FormattedFile {
    problems = List.copyOf(problems);
  }

  static FormattedFile mapping(Path path, SourceFile file) {
    DiagnosticSink sink = new DiagnosticSink();
    ParsedMapping parsed = MappingParser.parse(file, sink);
    Optional<String> layout =
        Optional.of(parsed)
            .filter(any -> !sink.hasErrors() && parsed.mapping().isPresent())
            .map(MappingLayout::of);
    return new FormattedFile(path, file.name(), layout, errors(sink), Optional.of(parsed));
  }

  static FormattedFile workflow(Path path, SourceFile file) {
    DiagnosticSink sink = new DiagnosticSink();
    Optional<String> layout = WorkflowLayout.of(file, sink);
    return new FormattedFile(path, file.name(), layout, errors(sink), Optional.empty());
  }

  private static List<Diagnostic> errors(DiagnosticSink sink) {
    return sink.sorted().stream().filter(Diagnostic::isError).toList();
  }
}
