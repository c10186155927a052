package dev.weft.compiler;

import dev.weft.compiler.binding.Binder;
import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.Reference;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.check.Checks;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.syntax.MappingFile;
import dev.weft.compiler.syntax.ParsedMapping;
import dev.weft.compiler.syntax.WorkflowDeclaration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Analyses one mapping: reads it and all it names, binds and checks it. */
final class MappingAnalyzer {
  private final Path mapping;
  private final Sources sources;
  private final DiagnosticSink sink = new DiagnosticSink();
  private final NamedFiles files;

  private MappingAnalyzer(Path mapping, Sources sources) {
    this.mapping = mapping;
    this.sources = sources;
    this.files = new NamedFiles(sources, sink);
  }

  /**
   * Analyses.
   *
   * @param catalog empty when it is broken: what it would have said is then not guessed at
   * @param sourceRoots the folders of the project's own Java files
   */
  static Analysis analyze(
      Path mapping, Sources sources, Optional<NodeCatalog> catalog, List<Path> sourceRoots) {
    return new MappingAnalyzer(mapping.toAbsolutePath().normalize(), sources)
        .analyze(catalog, sourceRoots);
  }

  private Analysis analyze(Optional<NodeCatalog> catalog, List<Path> sourceRoots) {
    Optional<ParsedMapping> parsed = files.first(mapping);
    Optional<MappingFile> file = parsed.flatMap(ParsedMapping::mapping);
    file.ifPresent(sound -> Imports.follow(mapping, sound, files, sources, sink));
    file.ifPresent(sound -> new OwnClasses(sourceRoots, files, sources).check(sound, sink));
    List<BoundWorkflow> workflows =
        file.flatMap(sound -> catalog.map(known -> bind(sound, known))).orElse(List.of());
    return new Analysis(
        mapping, parsed, workflows, sink.sorted(), files.all(), references(file, workflows));
  }

  private List<BoundWorkflow> bind(MappingFile file, NodeCatalog catalog) {
    List<BoundWorkflow> workflows = new ArrayList<>();
    for (WorkflowDeclaration workflow : file.workflows()) {
      FileReferences.resolve(mapping, workflow.source(), sink)
          .flatMap(saved -> files.workflow(saved, workflow.source()))
          .map(graph -> Binder.bind(file, workflow, graph, catalog, sink))
          .ifPresent(workflows::add);
    }
    BoundMapping whole = new BoundMapping(file, workflows);
    Checks.all().forEach(check -> check.check(whole, sink));
    return workflows;
  }

  /** Without those that stand in imported files. */
  private List<Reference> references(Optional<MappingFile> file, List<BoundWorkflow> workflows) {
    return Stream.concat(
            files.references().stream(),
            workflows.stream().flatMap(workflow -> workflow.references().stream()))
        .filter(reference -> file.filter(f -> f.file() == reference.span().file()).isPresent())
        .sorted(Comparator.comparing(Reference::span))
        .toList();
  }
}
