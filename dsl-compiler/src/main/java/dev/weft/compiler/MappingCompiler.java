package dev.weft.compiler;

import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.check.GeneratedClassNames;
import dev.weft.compiler.codegen.GeneratedUnit;
import dev.weft.compiler.codegen.SharedTypeGenerator;
import dev.weft.compiler.codegen.WorkflowGenerator;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.SourceStore;
import dev.weft.compiler.syntax.MappingFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compiles mapping files: texts in; analyses, diagnostics and Java sources out, all of them values.
 *
 * <p>Whatever the files say, the answer is a result: exceptions mean a mistake of the compiler. A
 * mapping with errors does not keep the others from being compiled. The same texts give the same
 * result, byte for byte. Safe for use by several threads. A compiler keeps no text: each call reads
 * its files anew, those that several mappings name once.
 */
public final class MappingCompiler {
  private final SourceStore store;
  private final ProjectCatalog catalog;
  private final List<Path> sourceRoots;

  /** A compiler of the files in a store, for a project without Java of its own. */
  public MappingCompiler(SourceStore store, ProjectCatalog catalog) {
    this(store, catalog, List.of());
  }

  /**
   * A compiler of the files in a store.
   *
   * @param sourceRoots the folders of the project's own Java files, which no workflow may become
   *     one of
   */
  public MappingCompiler(SourceStore store, ProjectCatalog catalog, List<Path> sourceRoots) {
    this.store = store;
    this.catalog = catalog;
    this.sourceRoots = List.copyOf(sourceRoots);
  }

  /** Reads a mapping and all it names, binds and checks it. */
  public Analysis analyze(Path mapping) {
    return analyze(mapping, new Sources(store, catalog.nodes()));
  }

  /** Analyses several mappings, on several threads; the results are in the order asked for. */
  public List<Analysis> analyze(List<Path> mappings) {
    Sources sources = new Sources(store, catalog.nodes());
    return mappings.parallelStream().map(mapping -> analyze(mapping, sources)).toList();
  }

  private Analysis analyze(Path mapping, Sources sources) {
    return MappingAnalyzer.analyze(mapping, sources, catalog.nodes(), sourceRoots);
  }

  /** Where mappings get in each other's way: what they generate would be the same class. */
  public static List<Diagnostic> clashes(List<Analysis> analyses) {
    DiagnosticSink sink = new DiagnosticSink();
    List<MappingFile> files = analyses.stream().flatMap(a -> a.file().stream()).toList();
    GeneratedClassNames.check(files, sink);
    return sink.sorted();
  }

  /**
   * Generates what a mapping becomes; nothing when it has errors.
   *
   * @param generator what the head of a generated file says made it
   */
  public static CompiledMapping generate(Analysis analysis, String generator) {
    if (analysis.hasErrors()) {
      return CompiledMapping.nothing(analysis);
    }
    DiagnosticSink sink = new DiagnosticSink();
    analysis.diagnostics().forEach(sink::report);
    List<GeneratedUnit> units = new ArrayList<>();
    for (BoundWorkflow workflow : analysis.workflows()) {
      units.addAll(WorkflowGenerator.generate(workflow, generator, sink));
    }
    units.addAll(SharedTypeGenerator.generate(analysis.shared(), generator, sink));
    return new CompiledMapping(analysis, sink.hasErrors() ? List.of() : units, sink.sorted());
  }

  /**
   * Compiles mappings together, on several threads: nothing is generated when the catalog is broken
   * or two would become one class.
   */
  public Compilation compile(List<Path> mappings, String generator) {
    Sources sources = new Sources(store, catalog.nodes());
    // One pass: while some mappings are analysed, others are generated.
    List<CompiledMapping> compiled =
        mappings.parallelStream().map(m -> generate(analyze(m, sources), generator)).toList();
    List<Diagnostic> clashes = clashes(compiled.stream().map(CompiledMapping::analysis).toList());
    List<Diagnostic> shared =
        Stream.concat(catalog.diagnostics().stream(), clashes.stream()).sorted().toList();
    return shared.stream().noneMatch(Diagnostic::isError)
        ? new Compilation(compiled, shared)
        : new Compilation(compiled.stream().map(CompiledMapping::withoutUnits).toList(), shared);
  }
}
