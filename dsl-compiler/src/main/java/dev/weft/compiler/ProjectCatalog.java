package dev.weft.compiler;

import dev.weft.compiler.catalog.BundledCatalog;
import dev.weft.compiler.catalog.CatalogReader;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.ReadResult;
import dev.weft.compiler.source.ReadResult.Refusal;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.SourceStore;
import dev.weft.compiler.source.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a project knows of node classes.
 *
 * @param nodes empty when the project's own catalog is broken: nothing can be bound then
 * @param diagnostics what there is to say about the project's own catalog
 */
public record ProjectCatalog(Optional<NodeCatalog> nodes, List<Diagnostic> diagnostics) {

  public ProjectCatalog {
    diagnostics = List.copyOf(diagnostics);
  }

  /** What ships with the compiler. */
  public static ProjectCatalog bundled() {
    return new ProjectCatalog(Optional.of(BundledCatalog.shared()), List.of());
  }

  /** A project's own {@code nodes.json}, asked before the bundled catalog. */
  public static ProjectCatalog read(SourceStore store, Path file) {
    DiagnosticSink sink = new DiagnosticSink();
    ReadResult result = store.read(file);
    if (!(result instanceof ReadResult.Text text)) {
      Span nowhere = SourceFile.of(store.name(file), "").span(0, 0);
      sink.report(new RefusedFile(store, file, nowhere).describe(Refusal.of(result)));
      return new ProjectCatalog(Optional.empty(), sink.sorted());
    }
    NodeCatalog own = CatalogReader.read(text.file(), sink);
    return new ProjectCatalog(
        sink.hasErrors() ? Optional.empty() : Optional.of(own.orElse(BundledCatalog.shared())),
        sink.sorted());
  }
}
