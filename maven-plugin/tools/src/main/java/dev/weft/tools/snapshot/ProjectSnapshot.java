package dev.weft.tools.snapshot;

import dev.weft.compiler.Analysis;
import dev.weft.compiler.ProjectCatalog;
import dev.weft.compiler.catalog.BundledCatalog;
import dev.weft.compiler.catalog.KeptFacts;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.json.JsonValue;
import dev.weft.tools.project.UsedNode;
import dev.weft.tools.project.WeftProject;
import dev.weft.tools.project.WorkflowNodes;
import dev.weft.tools.report.Finding;
import dev.weft.tools.report.Place;
import dev.weft.tools.report.Report;
import dev.weft.tools.report.Severity;
import dev.weft.tools.server.NodeServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes the project's node catalog of what a server says, and tells what that changes. */
public final class ProjectSnapshot {
  private final WeftProject project;
  private final NodeServer server;
  private final boolean all;

  /**
   * A snapshot that is to be made.
   *
   * @param all whether it is to hold all classes of the server, not only those that are used
   */
  public ProjectSnapshot(WeftProject project, NodeServer server, boolean all) {
    this.project = project;
    this.server = server;
    this.all = all;
  }

  /**
   * Asks the server and writes the catalog, when it says something else than before.
   *
   * @throws IOException when the server cannot be asked, or the file not be written
   */
  public Report run() throws IOException {
    Snapshot former = Snapshot.of(project);
    List<Analysis> analyses = analyses(former);
    List<UsedNode> used = new WorkflowNodes(project).of(analyses);
    SortedSet<String> classes =
        used.stream().map(UsedNode::classType).collect(Collectors.toCollection(TreeSet::new));
    String name = project.paths().name(project.catalogFile());
    if (classes.isEmpty() && !all) {
      return new Report(
          "snapshot",
          List.of(),
          "no workflows in "
              + project.paths().name(project.sourceDirectory())
              + ", so nothing was asked for");
    }
    ServedClasses served = ServedClasses.of(all ? server.all() : server.find(classes));
    SortedMap<String, JsonValue> facts = served.facts();
    List<Finding> findings = new ArrayList<>();
    if (!former.readable()) {
      findings.add(
          Finding.of(
              Severity.WARNING,
              "former-unreadable",
              "`" + name + "` was no node catalog, and is made anew"));
    }
    findings.addAll(lacking(used, served, former, facts));
    List<Finding> changes =
        CatalogChanges.between(
            former.catalog(), ServedClasses.catalog(facts), new MappedInputs(analyses));
    findings.addAll(changes);
    boolean written = new SnapshotFile(project.catalogFile()).write(SnapshotText.of(facts));
    return new Report("snapshot", findings, summary(name, facts.size(), changes.size(), written));
  }

  private List<Analysis> analyses(Snapshot former) {
    NodeCatalog known = former.catalog().orElse(BundledCatalog.shared());
    return project
        .compiler(new ProjectCatalog(Optional.of(known), List.of()))
        .analyze(project.mappings());
  }

  /** What the server lacks stays as the former snapshot has it. */
  private List<Finding> lacking(
      List<UsedNode> used,
      ServedClasses served,
      Snapshot former,
      SortedMap<String, JsonValue> facts) {
    Map<String, UsedNode> first = new LinkedHashMap<>();
    for (UsedNode node : used) {
      if (!served.answered().containsKey(node.classType())) {
        first.putIfAbsent(node.classType() + "\n" + node.file(), node);
        JsonValue before = former.classes().get(node.classType());
        if (before != null) {
          facts.put(node.classType(), KeptFacts.of(before));
        }
      }
    }
    return first.values().stream().map(node -> lacking(node, served, former)).toList();
  }

  private Finding lacking(UsedNode node, ServedClasses served, Snapshot former) {
    boolean unreadable = served.unreadable().contains(node.classType());
    String of = ", which `" + node.called() + "` in " + node.file() + " is of";
    String stays =
        former.classes().containsKey(node.classType())
            ? "; what the former snapshot says of it stays"
            : BundledCatalog.shared().find(node.classType()).isPresent()
                ? "; Weft's own catalog knows it"
                : "";
    Optional<String> pack = node.pack().or(() -> former.pack(node.classType()));
    Finding finding =
        Finding.of(
                Severity.WARNING,
                unreadable ? "class-unreadable" : "class-missing",
                unreadable
                    ? "what the server says of the class `"
                        + node.classType()
                        + "`"
                        + of
                        + ", cannot be read"
                    : "the server has no class `" + node.classType() + "`" + of)
            .withHelp(
                (unreadable
                        ? "update what brings it there"
                        : pack.map(p -> "install the pack `" + p + "` there")
                            .orElse("install the pack that brings it there"))
                    + stays)
            .at(Place.of(node.span()))
            .with("class", node.classType())
            .with("node", node.called())
            .with("workflow", node.file());
    return pack.map(p -> finding.with("pack", p)).orElse(finding);
  }

  private String summary(String name, int classes, int changes, boolean written) {
    String holds = name + ": " + counted(classes, "class", "classes") + " of " + server.address();
    return written
        ? holds + ", " + counted(changes, "change", "changes")
        : holds + ", nothing changed";
  }

  private static String counted(int count, String one, String several) {
    return count + " " + (count == 1 ? one : several);
  }
}
