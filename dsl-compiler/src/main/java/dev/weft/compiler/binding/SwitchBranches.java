package dev.weft.compiler.binding;

import dev.weft.compiler.shape.Branches;
import dev.weft.compiler.shape.Change;
import dev.weft.compiler.shape.Condition;
import dev.weft.compiler.shape.Rule;
import dev.weft.compiler.shape.TypedGraph;
import dev.weft.compiler.shape.Variable;
import dev.weft.compiler.workflow.NodeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the switches of a workflow do to its graph. */
public final class SwitchBranches {
  private final List<Switch> switches;
  private final Branches branches;
  private final Map<NodeId, List<Map<Variable, Integer>>> spared;

  SwitchBranches(BoundWorkflow workflow) {
    this.switches = workflow.switches();
    this.branches =
        new Branches(
            new TypedGraph(workflow.graph(), workflow.catalog()),
            switches.stream().map(Switch::selection).toList());
    this.spared = branches.spared();
  }

  /**
   * The nodes that a request does not ask for because of a case alone, though they are output nodes
   * or lead nowhere.
   */
  public List<NodeId> unneeded(Switch of, Switch.Case chosen) {
    Map<Variable, Integer> alone = Map.of(of.variable(), of.cases().indexOf(chosen));
    return spared.entrySet().stream()
        .filter(one -> !dependsOnSeveral(one.getValue()) && one.getValue().contains(alone))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The nodes that a request does not ask for because of several switches, each with the values
   * that bring this about.
   */
  public Map<NodeId, List<Map<Variable, Integer>>> sparedBySeveral() {
    Map<NodeId, List<Map<Variable, Integer>>> several = new LinkedHashMap<>(spared);
    several.values().removeIf(when -> !dependsOnSeveral(when));
    return several;
  }

  private static boolean dependsOnSeveral(List<Map<Variable, Integer>> when) {
    return when.stream().flatMap(values -> values.keySet().stream()).distinct().count() > 1;
  }

  /** The way on which a case needs what it is for, from its node on; empty if it does not. */
  public List<NodeId> circle(Switch of, Switch.Case chosen) {
    return branches.circle(of.selection(), of.cases().indexOf(chosen));
  }

  Stream<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (Switch one : switches) {
      for (Switch.Case chosen : one.cases()) {
        for (InputPlace target : one.targets()) {
          rules.add(
              new Rule(
                  one.chooses(chosen),
                  new Change.Connect(target.node().id(), target.input(), chosen.output())));
        }
      }
    }
    spared.forEach((node, when) -> rules.add(new Rule(any(when), new Change.Spare(node))));
    return rules.stream();
  }

  private static Condition any(List<Map<Variable, Integer>> when) {
    return new Condition.Any(
        when.stream()
            .<Condition>map(
                values ->
                    new Condition.All(
                        values.entrySet().stream()
                            .<Condition>map(one -> new Condition.Is(one.getKey(), one.getValue()))
                            .toList()))
            .toList());
  }
}
