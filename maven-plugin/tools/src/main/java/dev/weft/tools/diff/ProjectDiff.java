package dev.weft.tools.diff;

import dev.weft.compiler.Analysis;
import dev.weft.compiler.MappingCompiler;
import dev.weft.compiler.ProjectCatalog;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.tools.project.WeftProject;
import dev.weft.tools.report.Finding;
import dev.weft.tools.report.Place;
import dev.weft.tools.report.Report;
import dev.weft.tools.report.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The contract of a project now, and that of a revision. */
public final class ProjectDiff {
  private final WeftProject project;
  private final String ref;
  private final boolean failOnBreaking;

  /**
   * A comparison.
   *
   * @param ref what git takes for a revision
   * @param failOnBreaking whether what breaks callers is an error
   */
  public ProjectDiff(WeftProject project, String ref, boolean failOnBreaking) {
    this.project = project;
    this.ref = ref;
    this.failOnBreaking = failOnBreaking;
  }

  /**
   * Compares.
   *
   * @throws IOException when there is no such revision; it says what to do
   */
  public Report run() throws IOException {
    ProjectCatalog nodes = project.nodes();
    try (GitRevision revision = GitRevision.open(project, ref)) {
      ProjectCatalog nodesBefore = nodesOf(revision.store(), nodes);
      Predicate<Path> changed = changed(revision.store());
      List<Analysis> before =
          new MappingCompiler(revision.store(), nodesBefore)
              .analyze(only(changed, revision.store().mappings()));
      List<Analysis> after = project.compiler(nodes).analyze(only(changed, project.mappings()));
      List<Finding> findings = new ArrayList<>();
      unknown(nodesBefore, "at `" + ref + "`", findings);
      unknown(nodes, "now", findings);
      if (findings.isEmpty()) {
        compare(before, after, findings);
      }
      return new Report("diff", findings, summary(findings));
    }
  }

  /** Whether a mapping may mean something else than it did: with another catalog each may. */
  private Predicate<Path> changed(RevisionStore store) {
    Path catalog = project.catalogFile();
    boolean sameCatalog =
        store.has(catalog) ? store.isAsNow(catalog) : !Files.exists(catalog) || isOutside(catalog);
    Unchanged unchanged = new Unchanged(store, project.store());
    return mapping -> !sameCatalog || !unchanged.has(mapping);
  }

  private boolean isOutside(Path catalog) {
    return !catalog.startsWith(project.root());
  }

  private static List<Path> only(Predicate<Path> wanted, List<Path> mappings) {
    return mappings.parallelStream().filter(wanted).toList();
  }

  /** Those of the revision; of a catalog outside of the project only today's is known. */
  private ProjectCatalog nodesOf(RevisionStore store, ProjectCatalog now) {
    Path file = project.catalogFile();
    if (store.has(file)) {
      return ProjectCatalog.read(store, file);
    }
    return isOutside(file) ? now : ProjectCatalog.bundled();
  }

  private void unknown(ProjectCatalog nodes, String when, List<Finding> findings) {
    if (nodes.nodes().isEmpty()) {
      findings.add(
          notCompared(
              "the node catalog is broken " + when + ": nothing is compared",
              nodes.diagnostics().stream().filter(Diagnostic::isError).findFirst()));
    }
  }

  private Finding notCompared(String text, Optional<Diagnostic> why) {
    Finding finding = Finding.of(bad(), "not-compared", text).with("rating", "unknown");
    return why.map(
            first ->
                finding
                    .withHelp(first.code().id() + ": " + first.message())
                    .at(Place.of(first.primary().span())))
        .orElse(finding);
  }

  private Severity bad() {
    return failOnBreaking ? Severity.ERROR : Severity.WARNING;
  }

  private void compare(List<Analysis> before, List<Analysis> after, List<Finding> findings) {
    Set<Path> broken = new LinkedHashSet<>();
    broken(before, "at `" + ref + "`", broken, findings);
    broken(after, "now", broken, findings);
    List<Change> changes =
        ContractDiff.of(
            before.stream().filter(one -> !broken.contains(one.mapping())).toList(),
            after.stream().filter(one -> !broken.contains(one.mapping())).toList());
    changes.stream()
        .sorted(Comparator.comparing(Change::rating).thenComparing(Change::workflow))
        .map(this::finding)
        .forEach(findings::add);
  }

  private void broken(
      List<Analysis> analyses, String when, Set<Path> broken, List<Finding> findings) {
    for (Analysis analysis : analyses) {
      if (analysis.hasErrors() && broken.add(analysis.mapping())) {
        findings.add(
            notCompared(
                "`"
                    + project.paths().name(analysis.mapping())
                    + "` has mistakes "
                    + when
                    + ": its workflows are not compared",
                analysis.diagnostics().stream().filter(Diagnostic::isError).findFirst()));
      }
    }
  }

  private Finding finding(Change change) {
    String subject = change.subject().isEmpty() ? "" : " `" + change.subject() + "`";
    Finding finding =
        Finding.of(
                change.rating() == Rating.BREAKING ? bad() : Severity.NOTE,
                change.code(),
                change.rating().word()
                    + ": `"
                    + change.workflow()
                    + "`"
                    + subject
                    + ": "
                    + change.text())
            .with("rating", change.rating().word())
            .with("workflow", change.workflow());
    finding = change.subject().isEmpty() ? finding : finding.with("subject", change.subject());
    finding = with(finding, "before", change.before());
    finding = with(finding, "after", change.after());
    finding = change.help().isPresent() ? finding.withHelp(change.help().get()) : finding;
    return change.place().isPresent() ? finding.at(change.place().get()) : finding;
  }

  private static Finding with(Finding finding, String name, Optional<String> value) {
    return value.isPresent() ? finding.with(name, value.get()) : finding;
  }

  private String summary(List<Finding> findings) {
    long unknown = count(findings, "unknown");
    long changes = findings.size() - unknown;
    StringBuilder text = new StringBuilder();
    text.append(changes == 0 ? "no" : String.valueOf(changes))
        .append(changes == 1 ? " change" : " changes")
        .append(" since `" + ref + "`");
    if (changes > 0) {
      String separator = ": ";
      for (Rating rating : Rating.values()) {
        long count = count(findings, rating.word());
        if (count > 0) {
          text.append(separator).append(count).append(' ').append(rating.word());
          separator = ", ";
        }
      }
    }
    return text.append(unknown == 0 ? "" : "; not all could be compared").toString();
  }

  private static long count(List<Finding> findings, String rating) {
    return findings.stream().filter(f -> rating.equals(f.facts().get("rating"))).count();
  }
}
