package dev.weft.tools.check;

import dev.weft.compiler.catalog.BundledCatalog;
import dev.weft.tools.project.UsedNode;
import dev.weft.tools.report.Finding;
import dev.weft.tools.report.Place;
import dev.weft.tools.report.Severity;
import dev.weft.tools.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where a project's snapshot and its workflows went different ways. */
final class SnapshotDrift {
  private static final int MOST_SHOWN = 5;

  private SnapshotDrift() {}

  /**
   * What a new snapshot would mend.
   *
   * @param name how messages call the snapshot's file
   */
  static List<Finding> of(Snapshot snapshot, List<UsedNode> used, String name) {
    List<Finding> findings = new ArrayList<>();
    SortedSet<String> unused = new TreeSet<>(snapshot.classes().keySet());
    Map<String, UsedNode> lacking = new TreeMap<>();
    for (UsedNode node : used) {
      unused.remove(node.classType());
      if (!snapshot.classes().containsKey(node.classType())) {
        lacking.putIfAbsent(node.classType(), node);
      }
    }
    SortedSet<String> elsewhere = new TreeSet<>(lacking.keySet());
    elsewhere.removeIf(classType -> BundledCatalog.shared().find(classType).isEmpty());
    lacking.keySet().removeAll(elsewhere);
    lacking.values().forEach(node -> findings.add(lacking(node, name)));
    if (!elsewhere.isEmpty()) {
      findings.add(
          Finding.of(
                  Severity.NOTE,
                  "snapshot-incomplete",
                  "`"
                      + name
                      + "` lacks "
                      + several(elsewhere)
                      + ": Weft's own catalog stands in, which may be of another version")
              .withHelp("take the snapshot anew with weft:snapshot")
              .with("classes", String.join("\n", elsewhere)));
    }
    if (!unused.isEmpty()) {
      findings.add(
          Finding.of(
                  Severity.NOTE,
                  "snapshot-unused",
                  "`" + name + "` has " + several(unused) + ", which no workflow uses")
              .withHelp("take the snapshot anew with weft:snapshot, which keeps what is used")
              .with("classes", String.join("\n", unused)));
    }
    return findings;
  }

  private static Finding lacking(UsedNode node, String name) {
    return Finding.of(
            Severity.WARNING,
            "snapshot-lacks",
            "`"
                + name
                + "` lacks the class `"
                + node.classType()
                + "`, which `"
                + node.called()
                + "` is of")
        .withHelp("take the snapshot anew with weft:snapshot, of a server that has it")
        .at(Place.of(node.span()))
        .with("class", node.classType())
        .with("node", node.called())
        .with("workflow", node.file());
  }

  private static String several(SortedSet<String> names) {
    String first =
        String.join(", ", names.stream().limit(MOST_SHOWN).map(n -> "`" + n + "`").toList());
    return names.size() <= MOST_SHOWN
        ? first
        : first + " and " + (names.size() - MOST_SHOWN) + " other classes";
  }
}
