package dev.weft.tools.docs;

import dev.weft.compiler.Analysis;
import dev.weft.compiler.CompiledMapping;
import dev.weft.compiler.MappingCompiler;
import dev.weft.compiler.ProjectCatalog;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.codegen.GeneratedUnit;
import dev.weft.compiler.codegen.WorkflowGenerator;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.tools.docs.needs.Needs;
import dev.weft.tools.docs.page.IndexPage;
import dev.weft.tools.docs.page.WorkflowFacts;
import dev.weft.tools.docs.page.WorkflowPage;
import dev.weft.tools.project.WeftProject;
import dev.weft.tools.report.Finding;
import dev.weft.tools.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a page for each workflow of a project, and an index. */
public final class ProjectDocs {
  /** Where they go unless something else is said. */
  public static final String FOLDER = "target/weft-docs";

  private final WeftProject project;
  private final Path folder;

  /**
   * The pages of a project.
   *
   * @param folder where they go, relative to the project; made when it is not there
   */
  public ProjectDocs(WeftProject project, Path folder) {
    this.project = project;
    this.folder = project.basedir().resolve(folder).normalize();
  }

  /**
   * Writes the pages anew. Mappings with errors have none, and their errors are told. Pages of
   * workflows that are gone are deleted; other files in the folder are left alone.
   *
   * @throws IOException when the project's catalog is not there, or a page cannot be written
   */
  public Report run() throws IOException {
    ProjectCatalog nodes = project.nodes();
    List<Path> mappings = project.mappings();
    List<Analysis> analyses = project.compiler(nodes).analyze(mappings);
    List<CompiledMapping> compiled =
        analyses.parallelStream().map(a -> MappingCompiler.generate(a, "weft docs")).toList();
    List<Finding> errors =
        Stream.of(
                nodes.diagnostics().stream(),
                MappingCompiler.clashes(analyses).stream(),
                compiled.stream().flatMap(mapping -> mapping.diagnostics().stream()))
            .flatMap(diagnostics -> diagnostics)
            .filter(Diagnostic::isError)
            .distinct()
            .sorted()
            .map(Finding::of)
            .toList();
    List<WorkflowFacts> workflows =
        compiled.stream()
            .flatMap(ProjectDocs::facts)
            .sorted(Comparator.comparing(WorkflowFacts::qualifiedName))
            .toList();
    Map<String, String> pages =
        workflows.parallelStream()
            .collect(
                Collectors.toMap(
                    WorkflowFacts::page, WorkflowPage::of, (one, other) -> one, TreeMap::new));
    pages.put(IndexPage.NAME, IndexPage.of(workflows));
    new PageFolder(folder).write(pages);
    return new Report("docs", errors, summary(mappings, workflows));
  }

  private static Stream<WorkflowFacts> facts(CompiledMapping compiled) {
    List<WorkflowFacts> all = new ArrayList<>();
    for (BoundWorkflow workflow : compiled.analysis().workflows()) {
      String className = WorkflowGenerator.className(workflow.declaration().name().text());
      String folder =
          workflow.packageName().isEmpty() ? "" : workflow.packageName().replace('.', '/') + "/";
      compiled.units().stream()
          .filter(unit -> unit.path().equals(folder + className + ".schema.json"))
          .map(GeneratedUnit::text)
          .findFirst()
          .ifPresent(
              schema ->
                  all.add(
                      new WorkflowFacts(
                          workflow,
                          WorkflowGenerator.example(workflow),
                          schema,
                          Needs.of(workflow))));
    }
    return all.stream();
  }

  private String summary(List<Path> mappings, List<WorkflowFacts> workflows) {
    if (mappings.isEmpty()) {
      return "no mappings in " + project.paths().name(project.sourceDirectory());
    }
    int count = workflows.size();
    return (count == 1 ? "a page" : count + " pages")
        + " and "
        + project.paths().name(folder.resolve(IndexPage.NAME));
  }
}
