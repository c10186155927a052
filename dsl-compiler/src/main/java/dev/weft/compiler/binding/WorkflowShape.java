package dev.weft.compiler.binding;

import dev.weft.compiler.shape.Change;
import dev.weft.compiler.shape.Combinations;
import dev.weft.compiler.shape.Condition;
import dev.weft.compiler.shape.GraphShape;
import dev.weft.compiler.shape.Join;
import dev.weft.compiler.shape.Rule;
import dev.weft.compiler.shape.Survivors.Place;
import dev.weft.compiler.shape.TypedGraph;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What requests of a workflow do to its graph.
 *
 * @param rules what may happen, and when
 * @param allowed what has to hold for a request to be built, as far as the rules depend on it
 * @param graph what then becomes of the graph
 * @param branches what belongs to cases of switches
 */
public record WorkflowShape(
    List<Rule> rules, List<Condition> allowed, GraphShape graph, SwitchBranches branches) {

  public WorkflowShape {
    rules = List.copyOf(rules);
    allowed = List.copyOf(allowed);
  }

  static WorkflowShape of(BoundWorkflow workflow) {
    SwitchBranches branches = new SwitchBranches(workflow);
    List<Rule> rules =
        Stream.of(
                workflow.removing().stream().flatMap(WorkflowShape::rules),
                workflow.parameters().stream().flatMap(p -> rules(p, p.name())),
                branches.rules(),
                workflow.statements(RepeatList.class).stream()
                    .flatMap(list -> rules(list, workflow)),
                workflow.statements(SetInput.class).stream().flatMap(WorkflowShape::rules),
                workflow.lists().stream().flatMap(WorkflowShape::rules))
            .flatMap(Function.identity())
            .toList();
    List<Change> changes = rules.stream().map(Rule::change).toList();
    return new WorkflowShape(
        rules,
        Allowed.of(rules, requirements(workflow)),
        new GraphShape(new TypedGraph(workflow.graph(), workflow.catalog()), changes),
        branches);
  }

  /** What inputs are joined to, without those that the mapping sets whatever they come from. */
  public List<Join> joins() {
    Set<Place> filled =
        rules.stream()
            .map(Rule::change)
            .filter(Change.Fill.class::isInstance)
            .map(Change.Fill.class::cast)
            .map(fill -> new Place(fill.node(), fill.input()))
            .collect(Collectors.toSet());
    return graph.joins().stream().filter(join -> !filled.contains(join.consumer())).toList();
  }

  private static Stream<Rule> rules(Removing statement) {
    return statement.removals().stream()
        .map(removal -> new Rule(statement.when(), removal.change()));
  }

  private static Stream<Rule> rules(SetInput set) {
    return set.places().stream()
        .map(place -> new Change.Fill(place.node().id(), place.input()))
        .map(fill -> new Rule(Condition.always(), fill));
  }

  private static Stream<Rule> rules(Parameter parameter, String variable) {
    return parameter.optional()
        ? parameter.targets().stream()
            .filter(target -> target.member().isEmpty())
            .map(target -> new Change.Omit(target.node().id(), target.input().name()))
            .map(omit -> new Rule(ShapeConditions.notGiven(variable), omit))
        : Stream.empty();
  }

  /**
   * What elements do to their copies, as if the saved nodes were those of an element: where one
   * fails, so do the saved ones. Saved elements keep their links.
   */
  private static Stream<Rule> rules(EachList list) {
    Stream<Rule> omitted =
        list.parameters().stream().flatMap(p -> rules(p, list.name() + "." + p.name()));
    return list.saved()
        ? omitted
        : Stream.concat(
            omitted, list.statements(SetInput.class).stream().flatMap(WorkflowShape::rules));
  }

  /** Those of the workflow, and those that speak of an element alone. */
  private static List<Requirement> requirements(BoundWorkflow workflow) {
    return Stream.concat(
            workflow.statements(Requirement.class).stream(),
            workflow.lists().stream()
                .flatMap(list -> list.statements(Requirement.class).stream())
                .filter(r -> r.condition().names().allMatch(named -> named.list().isPresent())))
        .toList();
  }

  /** Classes that take any number of inputs seldom need one that nobody knows. */
  private static Stream<Rule> rules(RepeatList list, BoundWorkflow workflow) {
    TypedGraph typed = new TypedGraph(workflow.graph(), workflow.catalog());
    return list.mayBeEmpty()
        ? list.inputs().stream()
            .filter(input -> typed.definition(list.node(), input).isPresent())
            .map(input -> new Change.Omit(list.node().id(), input))
            .map(omit -> new Rule(ShapeConditions.notGiven(list.name()), omit))
        : Stream.empty();
  }

  /** All that a request can decide. */
  public Combinations combinations() {
    return new Combinations(rules, allowed, graph.size());
  }
}
