package dev.weft.compiler;

import dev.weft.compiler.binding.Binder;
import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.LinkedMapping;
import dev.weft.compiler.binding.Reference;
import dev.weft.compiler.binding.SharedNames;
import dev.weft.compiler.binding.SharedTypes;
import dev.weft.compiler.binding.Uses;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.check.Checks;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.syntax.MappingFile;
import dev.weft.compiler.syntax.ParsedMapping;
import dev.weft.compiler.syntax.WorkflowDeclaration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Analyses one mapping: reads it and all it names, binds and checks it. */
final class MappingAnalyzer {
  /** Each workflow is a graph and a resource of its own. */
  private static final int MOST_NODES = 20_000;

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
    Optional<LinkedMapping> linked =
        parsed
            .flatMap(ParsedMapping::mapping)
            .map(sound -> Imports.follow(mapping, sound, files, sources, sink));
    Optional<MappingFile> file = linked.map(LinkedMapping::file);
    file.ifPresent(sound -> new OwnClasses(sourceRoots, files, sources).check(sound, sink));
    Optional<SharedNames> names =
        linked.flatMap(whole -> catalog.map(known -> SharedNames.of(whole, known, sink)));
    List<BoundWorkflow> workflows = List.of();
    List<Reference> uses = List.of();
    if (names.isPresent()) {
      Uses used = new Uses(file.orElseThrow(), names.get());
      workflows = bind(linked.orElseThrow(), names.get(), used, catalog.orElseThrow());
      uses = used.references();
    }
    FollowUps followUps =
        FollowUps.of(files.broken(), linked.filter(MappingAnalyzer::lacks).isPresent());
    UnsentValues unsent = UnsentValues.of(workflows);
    return new Analysis(
        mapping,
        parsed,
        workflows,
        names.map(known -> known.declared(file.orElseThrow())).orElse(SharedTypes.none()),
        Readable.of(
            sink.sorted().stream()
                .filter(d -> !followUps.contains(d) && !unsent.excuse(d))
                .toList()),
        files.all(),
        references(file, workflows, uses));
  }

  private static Diagnostic.Builder tooLarge(WorkflowDeclaration workflow) {
    return Diagnostic.of(
            DiagnosticCode.MAPPING_TOO_LARGE,
            workflow.name().span(),
            "the workflows of this file have more than " + MOST_NODES + " nodes together")
        .label("one too many")
        .help("divide it into several files, and let them share fragments and choices by `import`");
  }

  /** Whether an import leads nowhere. */
  private static boolean lacks(LinkedMapping linked) {
    return linked.imports().size() < linked.file().imports().size();
  }

  /** What is wrong with a fragment in a workflow is said with the place that uses it. */
  private List<BoundWorkflow> bind(
      LinkedMapping linked, SharedNames names, Uses uses, NodeCatalog catalog) {
    Set<Diagnostic> ofFiles = Set.copyOf(sink.sorted());
    MappingFile joined = uses.joined(sink);
    List<BoundWorkflow> workflows = new ArrayList<>();
    int nodes = 0;
    for (WorkflowDeclaration workflow : joined.workflows()) {
      if (nodes > MOST_NODES) {
        sink.report(tooLarge(workflow));
        break;
      }
      FileReferences.resolve(mapping, workflow.source(), sink)
          .flatMap(saved -> files.workflow(saved, workflow.source()))
          .map(graph -> Binder.bind(joined, workflow, graph, names, catalog, sink))
          .ifPresent(workflows::add);
      nodes = workflows.stream().mapToInt(bound -> bound.graph().nodes().size()).sum();
    }
    BoundMapping whole = new BoundMapping(joined, linked, names, workflows);
    if (!sink.isFull()) {
      Checks.all().forEach(check -> check.check(whole, sink));
    }
    sink.replaceAll(d -> ofFiles.contains(d) ? d : uses.located(d, workflows));
    return workflows;
  }

  /** Without those that stand in imported files. */
  private List<Reference> references(
      Optional<MappingFile> file, List<BoundWorkflow> workflows, List<Reference> uses) {
    return Stream.of(
            files.references().stream(),
            uses.stream(),
            workflows.stream().flatMap(workflow -> workflow.references().stream()))
        .flatMap(references -> references)
        .filter(reference -> file.filter(f -> f.file() == reference.span().file()).isPresent())
        .sorted(Comparator.comparing(Reference::span))
        .toList();
  }
}
