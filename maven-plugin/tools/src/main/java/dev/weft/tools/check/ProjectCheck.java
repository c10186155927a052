package dev.weft.tools.check;

import dev.weft.compiler.Analysis;
import dev.weft.compiler.MappingCompiler;
import dev.weft.compiler.ProjectCatalog;
import dev.weft.tools.project.WeftProject;
import dev.weft.tools.report.Finding;
import dev.weft.tools.report.Report;
import dev.weft.tools.report.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All that generating classes would say, without generating any. */
public final class ProjectCheck {
  private final WeftProject project;

  public ProjectCheck(WeftProject project) {
    this.project = project;
  }

  /**
   * Looks at all mappings.
   *
   * @throws IOException when the catalog that the project names is not there
   */
  public Report run() throws IOException {
    ProjectCatalog nodes = project.nodes();
    MappingCompiler compiler = project.compiler(nodes);
    List<Path> mappings = project.mappings();
    List<Analysis> analyses = compiler.analyze(mappings);
    List<Finding> findings =
        Stream.of(
                nodes.diagnostics().stream(),
                MappingCompiler.clashes(analyses).stream(),
                analyses.stream().flatMap(analysis -> analysis.diagnostics().stream()))
            .flatMap(diagnostics -> diagnostics)
            .distinct()
            .sorted()
            .map(Finding::of)
            .toList();
    return new Report("check", findings, summary(mappings.size(), findings));
  }

  private String summary(int mappings, List<Finding> findings) {
    if (mappings == 0) {
      return "no mappings in " + project.paths().name(project.sourceDirectory());
    }
    long errors = findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
    long warnings = findings.stream().filter(f -> f.severity() == Severity.WARNING).count();
    return counted(mappings, "mapping")
        + ": "
        + (errors + warnings == 0
            ? "nothing to say"
            : counted(errors, "error") + ", " + counted(warnings, "warning"));
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
