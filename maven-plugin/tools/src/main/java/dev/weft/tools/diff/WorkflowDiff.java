package dev.weft.tools.diff;

import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.EachList;
import dev.weft.compiler.binding.Fragment;
import dev.weft.compiler.binding.Output;
import dev.weft.compiler.binding.Preset;
import dev.weft.compiler.binding.Switch;
import dev.weft.compiler.binding.Toggle;
import java.util.List;

/** One workflow before and after. */
final class WorkflowDiff {
  private final BoundWorkflow before;
  private final BoundWorkflow after;
  private final Changes changes;

  WorkflowDiff(BoundWorkflow before, BoundWorkflow after, Changes changes) {
    this.before = before;
    this.after = after;
    this.changes = changes;
  }

  void compare() {
    GraphMatch nodes = GraphMatch.of(before.graph(), after.graph());
    fragments();
    new ParameterDiff(nodes, changes).compare(before.parameters(), after.parameters());
    PropertyDiff properties = new PropertyDiff(nodes, changes);
    properties.toggles(before.statements(Toggle.class), after.statements(Toggle.class));
    properties.switches(before.statements(Switch.class), after.statements(Switch.class));
    properties.lists(before.statements(EachList.class), after.statements(EachList.class));
    properties.presets(before.statements(Preset.class), after.statements(Preset.class));
    properties.outputs(before.statements(Output.class), after.statements(Output.class));
    new StatementDiff(nodes, changes).compare(before.statements(), after.statements());
    new GraphDiff(before, after, nodes, changes).compare();
  }

  private void fragments() {
    Pairs<String> used = Pairs.of(names(before), names(after), name -> name, List.of());
    for (String removed : used.removed()) {
      changes
          .about(removed)
          .add(Rating.BREAKING, "fragment-unused", "builders are no longer of the fragment");
    }
    for (String added : used.added()) {
      changes
          .about(added, after.declaration().name().span())
          .add(Rating.COMPATIBLE, "fragment-used", "builders are of the fragment, too");
    }
  }

  private static List<String> names(BoundWorkflow workflow) {
    return workflow.fragments().stream().map(Fragment::name).toList();
  }
}
