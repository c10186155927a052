package dev.weft.compiler;

import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.editor.EditorConversion;
import dev.weft.compiler.source.ReadResult;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.SourceStore;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.MappingParser;
import dev.weft.compiler.syntax.ParsedMapping;
import dev.weft.compiler.workflow.WorkflowGraph;
import dev.weft.compiler.workflow.WorkflowReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The mappings and workflows of one call, each read and parsed once, whoever asks. Safe for use by
 * several threads.
 */
final class Sources {
  private final SourceStore store;
  private final Optional<NodeCatalog> catalog;
  private final Map<Path, ReadResult> files = new ConcurrentHashMap<>();
  private final Map<SourceFile, Parsed<ParsedMapping>> mappings = new ConcurrentHashMap<>();
  private final Map<SourceFile, Parsed<WorkflowGraph>> workflows = new ConcurrentHashMap<>();

  /**
   * Sources in a store.
   *
   * @param catalog empty when it is broken: no workflow is read then
   */
  Sources(SourceStore store, Optional<NodeCatalog> catalog) {
    this.store = store;
    this.catalog = catalog;
  }

  /** How messages call a file. */
  String name(Path file) {
    return store.name(file);
  }

  ReadResult read(Path file) {
    return files.computeIfAbsent(file, store::read);
  }

  /** The mapping in a file. */
  Optional<ParsedMapping> mapping(Path file, Span namedAt, DiagnosticSink sink) {
    return text(file, namedAt, sink)
        .map(f -> mappings.computeIfAbsent(f, s -> Parsed.of(s, Sources::parsed)))
        .flatMap(parsed -> parsed.into(sink));
  }

  /** Whether a mapping that was read is understood as a whole. */
  boolean isSound(ParsedMapping mapping) {
    return Optional.ofNullable(mappings.get(mapping.file())).stream()
        .flatMap(parsed -> parsed.diagnostics().stream())
        .noneMatch(Diagnostic::isError);
  }

  private static Optional<ParsedMapping> parsed(SourceFile file, DiagnosticSink sink) {
    return Optional.of(MappingParser.parse(file, sink));
  }

  /** The saved workflow in a file. */
  Optional<WorkflowGraph> workflow(Path file, Span namedAt, DiagnosticSink sink) {
    return read(file) instanceof ReadResult.Media media
        ? new MediaWorkflow(name(file), namedAt, this::graph).read(media, sink)
        : text(file, namedAt, sink).map(this::graph).flatMap(parsed -> parsed.into(sink));
  }

  private Parsed<WorkflowGraph> graph(SourceFile file) {
    return workflows.computeIfAbsent(file, s -> Parsed.of(s, this::graph));
  }

  private Optional<WorkflowGraph> graph(SourceFile file, DiagnosticSink sink) {
    NodeCatalog known = catalog.orElseThrow();
    return WorkflowReader.read(
        file, (workflow, told) -> EditorConversion.convert(workflow, known, told), sink);
  }

  private Optional<SourceFile> text(Path file, Span namedAt, DiagnosticSink sink) {
    ReadResult result = read(file);
    if (result instanceof ReadResult.Text text) {
      return Optional.of(text.file());
    }
    sink.report(new RefusedFile(store, file, namedAt).describe(ReadResult.Refusal.of(result)));
    return Optional.empty();
  }
}
