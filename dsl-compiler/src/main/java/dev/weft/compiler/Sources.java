package dev.weft.compiler;

import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.MappingFile;
import dev.weft.compiler.syntax.MappingParser;
import dev.weft.compiler.workflow.WorkflowGraph;
import dev.weft.compiler.workflow.WorkflowReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The mappings and workflows of one run, each parsed once, whoever asks. Safe for use by several
 * threads.
 */
final class Sources {
  private final ProjectFiles files;
  private final Map<SourceFile, Parsed<MappingFile>> mappings = new ConcurrentHashMap<>();
  private final Map<SourceFile, Parsed<WorkflowGraph>> workflows = new ConcurrentHashMap<>();

  Sources(ProjectFiles files) {
    this.files = files;
  }

  /** How messages call a file. */
  String name(Path file) {
    return files.name(file);
  }

  /** Whether the file may be read at all. */
  boolean isInside(Path file) {
    return files.isInside(file);
  }

  /** The mapping in a file. */
  Optional<MappingFile> mapping(Path file, Span namedAt, DiagnosticSink sink) {
    return text(file, namedAt, sink)
        .map(f -> mappings.computeIfAbsent(f, s -> Parsed.of(s, MappingParser::parse)))
        .flatMap(parsed -> parsed.into(sink));
  }

  /** The saved workflow in a file. */
  Optional<WorkflowGraph> workflow(Path file, Span namedAt, DiagnosticSink sink) {
    return text(file, namedAt, sink)
        .map(f -> workflows.computeIfAbsent(f, s -> Parsed.of(s, WorkflowReader::read)))
        .flatMap(parsed -> parsed.into(sink));
  }

  private Optional<SourceFile> text(Path file, Span namedAt, DiagnosticSink sink) {
    ReadResult result = files.read(file);
    if (result instanceof ReadResult.Text text) {
      return Optional.of(text.file());
    }
    sink.report(((ReadResult.Failure) result).at(namedAt));
    return Optional.empty();
  }
}
