package dev.weft.tools.check;

import dev.weft.compiler.Analysis;
import dev.weft.compiler.MappingCompiler;
import dev.weft.compiler.ProjectCatalog;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.tools.project.UsedNode;
import dev.weft.tools.project.WeftProject;
import dev.weft.tools.project.WorkflowNodes;
import dev.weft.tools.report.Finding;
import dev.weft.tools.report.Report;
import dev.weft.tools.report.Severity;
import dev.weft.tools.server.NodeServer;
import dev.weft.tools.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that generating classes would say, without generating any; where the project's own catalog
 * and its workflows went different ways; and whether a server can run them.
 */
public final class ProjectCheck {
  private final WeftProject project;
  private final Optional<NodeServer> server;

  public ProjectCheck(WeftProject project) {
    this(project, Optional.empty());
  }

  /**
   * A check that is to be made.
   *
   * @param server the one that is to run the workflows
   */
  public ProjectCheck(WeftProject project, Optional<NodeServer> server) {
    this.project = project;
    this.server = server;
  }

  /**
   * Looks at all mappings.
   *
   * @throws IOException when the catalog that the project names is not there, or the server cannot
   *     be asked
   */
  public Report run() throws IOException {
    ProjectCatalog nodes = project.nodes();
    MappingCompiler compiler = project.compiler(nodes);
    List<Path> mappings = project.mappings();
    List<Analysis> analyses = compiler.analyze(mappings);
    List<Finding> findings =
        new ArrayList<>(
            Stream.of(
                    nodes.diagnostics().stream(),
                    MappingCompiler.clashes(analyses).stream(),
                    analyses.stream().flatMap(analysis -> analysis.diagnostics().stream()))
                .flatMap(diagnostics -> diagnostics)
                .distinct()
                .sorted()
                .map(Finding::of)
                .toList());
    if (nodes.nodes().isPresent()) {
      findings.addAll(against(nodes.nodes().get(), analyses));
    }
    return new Report("check", findings, summary(mappings.size(), findings));
  }

  private List<Finding> against(NodeCatalog known, List<Analysis> analyses) throws IOException {
    Optional<Path> own = project.catalog();
    if (own.isEmpty() && server.isEmpty()) {
      return List.of();
    }
    List<UsedNode> used = new WorkflowNodes(project).of(analyses);
    Snapshot snapshot = Snapshot.of(project);
    List<Finding> findings = new ArrayList<>();
    if (own.isPresent()) {
      findings.addAll(SnapshotDrift.of(snapshot, used, project.paths().name(own.get())));
    }
    if (server.isPresent()) {
      findings.addAll(new ServerCheck(project, server.get()).run(analyses, used, snapshot, known));
    }
    return findings;
  }

  private String summary(int mappings, List<Finding> findings) {
    long errors = findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
    long warnings = findings.stream().filter(f -> f.severity() == Severity.WARNING).count();
    String on = server.map(asked -> " on " + asked.address()).orElse("");
    if (mappings == 0 && errors + warnings == 0) {
      return "no mappings in " + project.paths().name(project.sourceDirectory());
    }
    return counted(mappings, "mapping")
        + on
        + ": "
        + (errors + warnings == 0
            ? "nothing to say"
            : counted(errors, "error") + ", " + counted(warnings, "warning"));
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
