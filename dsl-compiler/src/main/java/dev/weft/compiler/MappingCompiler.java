package dev.weft.compiler;

import dev.weft.compiler.catalog.BundledCatalog;
import dev.weft.compiler.catalog.CatalogReader;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.check.GeneratedClassNames;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.MappingFile;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compiles mapping files.
 *
 * <p>Whatever the files say, the answer is a result: exceptions mean a mistake of the compiler. A
 * mapping with errors does not keep the others from being compiled. The same files give the same
 * result, byte for byte. Files that several mappings name are read and parsed once. Safe for use by
 * several threads; one call uses several of its own.
 */
public final class MappingCompiler {

  /** Compiles all mappings of the request. */
  public CompilationResult compile(CompilationRequest request) {
    ProjectFiles files = new ProjectFiles(request.root(), request.displayRoot());
    Sources sources = new Sources(files);
    DiagnosticSink shared = new DiagnosticSink();
    Optional<NodeCatalog> catalog = catalog(request, files, shared);
    List<MappingCompilation> compilations =
        request.mappings().parallelStream()
            .map(mapping -> new MappingCompilation(mapping, sources).bind(catalog))
            .toList();
    List<MappingFile> sound =
        compilations.stream().flatMap(compilation -> compilation.file().stream()).toList();
    GeneratedClassNames.check(sound, shared);
    if (!shared.hasErrors()) {
      compilations.parallelStream().forEach(c -> c.generate(request.generator()));
    }
    List<CompiledMapping> mappings = compilations.stream().map(MappingCompilation::result).toList();
    Set<Diagnostic> diagnostics = new LinkedHashSet<>(shared.sorted());
    compilations.forEach(compilation -> diagnostics.addAll(compilation.diagnostics()));
    return new CompilationResult(mappings, diagnostics.stream().sorted().toList());
  }

  /** The project's own catalog before the bundled one; empty when the project's is broken. */
  private static Optional<NodeCatalog> catalog(
      CompilationRequest request, ProjectFiles files, DiagnosticSink sink) {
    NodeCatalog bundled = BundledCatalog.shared();
    if (request.catalog().isEmpty()) {
      return Optional.of(bundled);
    }
    Path path = request.catalog().get();
    if (!(files.readAnywhere(path) instanceof ReadResult.Text text)) {
      Span nowhere = SourceFile.of(files.name(path), "").span(0, 0);
      sink.report(((ReadResult.Failure) files.readAnywhere(path)).at(nowhere));
      return Optional.empty();
    }
    NodeCatalog own = CatalogReader.read(text.file(), sink);
    return sink.hasErrors() ? Optional.empty() : Optional.of(own.orElse(bundled));
  }
}
