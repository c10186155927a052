package dev.weft.tools.diff;

import dev.weft.compiler.Analysis;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.Output;
import dev.weft.compiler.binding.Parameter;
import dev.weft.tools.diff.Pairs.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that mappings without mistakes become, before and after. */
final class ContractDiff {
  private final List<Change> changes = new ArrayList<>();

  private ContractDiff() {}

  static List<Change> of(List<Analysis> before, List<Analysis> after) {
    ContractDiff diff = new ContractDiff();
    diff.workflows(workflows(before), workflows(after));
    SharedDiff shared = new SharedDiff(diff.changes);
    shared.fragments(
        before.stream().flatMap(one -> one.shared().fragments().stream()).toList(),
        after.stream().flatMap(one -> one.shared().fragments().stream()).toList());
    shared.choices(
        before.stream().flatMap(one -> one.shared().choices().stream()).toList(),
        after.stream().flatMap(one -> one.shared().choices().stream()).toList());
    return diff.changes;
  }

  private static List<BoundWorkflow> workflows(List<Analysis> analyses) {
    return analyses.stream().flatMap(analysis -> analysis.workflows().stream()).toList();
  }

  private void workflows(List<BoundWorkflow> before, List<BoundWorkflow> after) {
    Pairs<BoundWorkflow> pairs =
        Pairs.of(
            before,
            after,
            ContractDiff::qualified,
            List.of(
                (one, other) -> name(one).equals(name(other)) && isAlike(one, other),
                ContractDiff::isAlike));
    for (BoundWorkflow removed : pairs.removed()) {
      of(removed).about("").add(Rating.BREAKING, "workflow-removed", "the workflow is gone");
    }
    for (Pair<BoundWorkflow> renamed : pairs.renamed()) {
      entry(renamed.after())
          .compare(
              Rating.BREAKING,
              "workflow-renamed",
              "is called",
              qualified(renamed.before()),
              qualified(renamed.after()));
      compare(renamed);
    }
    pairs.same().forEach(this::compare);
    for (BoundWorkflow added : pairs.added()) {
      entry(added).add(Rating.COMPATIBLE, "workflow-added", "the workflow is new");
    }
  }

  private void compare(Pair<BoundWorkflow> pair) {
    entry(pair.after())
        .compare(
            Rating.INTERNAL,
            "source-changed",
            "is made from",
            pair.before().graph().file().name(),
            pair.after().graph().file().name());
    new WorkflowDiff(pair.before(), pair.after(), of(pair.after())).compare();
  }

  private Changes of(BoundWorkflow workflow) {
    return new Changes(changes, name(workflow));
  }

  private Changes.Entry entry(BoundWorkflow workflow) {
    return of(workflow).about("", workflow.declaration().name().span());
  }

  private static String name(BoundWorkflow workflow) {
    return workflow.declaration().name().text();
  }

  private static String qualified(BoundWorkflow workflow) {
    return workflow.packageName() + "." + name(workflow);
  }

  /** Whether most of what callers know of one is in the other, too. */
  private static boolean isAlike(BoundWorkflow one, BoundWorkflow other) {
    Set<String> mine = names(one);
    Set<String> theirs = names(other);
    long common = mine.stream().filter(theirs::contains).count();
    boolean sameFile = one.graph().file().name().equals(other.graph().file().name());
    return sameFile ? common > 0 : 2 * common > Math.max(mine.size(), theirs.size());
  }

  private static Set<String> names(BoundWorkflow workflow) {
    return Stream.concat(
            workflow.parameters().stream().map(Parameter::name),
            workflow.outputs().stream().map(Output::name))
        .collect(Collectors.toSet());
  }
}
