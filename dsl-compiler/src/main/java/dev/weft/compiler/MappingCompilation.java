package dev.weft.compiler;

import dev.weft.compiler.binding.Binder;
import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.check.Checks;
import dev.weft.compiler.codegen.GeneratedUnit;
import dev.weft.compiler.codegen.WorkflowGenerator;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.MappingFile;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.WorkflowDeclaration;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The way of one mapping through the compiler, stage by stage. Not thread-safe. */
final class MappingCompilation {
  private final Path mapping;
  private final Sources sources;
  private final DiagnosticSink sink = new DiagnosticSink();
  private final SortedSet<Path> filesRead = new TreeSet<>();
  private Optional<MappingFile> file = Optional.empty();
  private List<BoundWorkflow> workflows = List.of();
  private final List<GeneratedUnit> units = new ArrayList<>();

  MappingCompilation(Path mapping, Sources sources) {
    this.mapping = mapping;
    this.sources = sources;
  }

  /**
   * Reads the mapping and all it names, binds and checks it.
   *
   * @param catalog empty when it is broken: what it would have said is then not guessed at
   */
  MappingCompilation bind(Optional<NodeCatalog> catalog) {
    filesRead.add(mapping);
    Span nowhere = SourceFile.of(sources.name(mapping), "").span(0, 0);
    file = sources.mapping(mapping, nowhere, sink);
    file.ifPresent(parsed -> filesRead.addAll(new Imports(sources, sink).follow(mapping, parsed)));
    file.ifPresent(parsed -> catalog.ifPresent(known -> bind(parsed, known)));
    return this;
  }

  private void bind(MappingFile parsed, NodeCatalog catalog) {
    List<BoundWorkflow> bound = new ArrayList<>();
    for (WorkflowDeclaration workflow : parsed.workflows()) {
      FileReferences.resolve(mapping, workflow.source(), sink)
          .flatMap(saved -> workflow(saved, workflow.source()))
          .map(graph -> Binder.bind(parsed, workflow, graph, catalog, sink))
          .ifPresent(bound::add);
    }
    workflows = List.copyOf(bound);
    BoundMapping whole = new BoundMapping(parsed, workflows);
    Checks.all().forEach(check -> check.check(whole, sink));
  }

  private Optional<WorkflowGraph> workflow(Path saved, Name name) {
    if (sources.isInside(saved)) {
      filesRead.add(saved);
    }
    return sources.workflow(saved, name.span(), sink);
  }

  /** The mapping as written, as far as it could be parsed. */
  Optional<MappingFile> file() {
    return file;
  }

  /** What there is to say about it. */
  List<Diagnostic> diagnostics() {
    return sink.sorted();
  }

  /** Generates, unless something is wrong. */
  MappingCompilation generate(String generator) {
    if (!sink.hasErrors()) {
      for (BoundWorkflow workflow : workflows) {
        units.addAll(WorkflowGenerator.generate(workflow, generator, sink));
      }
    }
    return this;
  }

  /** What came of it. */
  CompiledMapping result() {
    return new CompiledMapping(mapping, filesRead, sink.hasErrors() ? List.of() : units);
  }
}
