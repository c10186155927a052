package dev.weft.compiler.binding;

import dev.weft.compiler.expression.Expression;
import dev.weft.compiler.expression.ExpressionType;
import dev.weft.compiler.expression.ExpressionType.Scalar;
import dev.weft.compiler.expression.Named;
import dev.weft.compiler.expression.Operator;
import dev.weft.compiler.shape.Combinations;
import dev.weft.compiler.shape.FailingCombination;
import dev.weft.compiler.shape.Lack;
import dev.weft.compiler.shape.Rule;
import dev.weft.compiler.shape.Variable;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.workflow.NodeId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An optional parameter that a case of a switch needs: a node that is sent then lacks an input
 * without it.
 *
 * @param needed what holds then, all of it: {@code start == photo}
 */
public record Demand(Parameter parameter, List<Expression> needed) {

  public Demand {
    needed = List.copyOf(needed);
  }

  /** It is needed and not given: {@code start == photo && !given(photo)}. */
  public Expression unmet() {
    Span span = parameter.declaration().name().span();
    return Stream.concat(needed.stream(), Stream.of(given(parameter, false)))
        .reduce((all, part) -> new Expression.Infix(Operator.AND, all, part, Scalar.BOOL, span))
        .orElseThrow();
  }

  /** When it is needed, as a mapping would write it. */
  public String text() {
    return needed.stream().map(Demand::text).collect(Collectors.joining(" && "));
  }

  private static String text(Expression part) {
    if (part instanceof Expression.Infix infix) {
      return text(infix.left()) + " " + infix.operator().sign() + " " + text(infix.right());
    }
    if (part instanceof Expression.Not not) {
      return "!" + text(not.operand());
    }
    if (part instanceof Expression.Case one) {
      return one.name();
    }
    String name = part.names().findFirst().orElseThrow().name();
    return part instanceof Expression.Given ? "given(" + name + ")" : name;
  }

  /** Those of all cases. */
  public static List<Demand> of(BoundWorkflow workflow) {
    if (workflow.switches().isEmpty()
        || workflow.parameters().stream().noneMatch(Parameter::optional)) {
      return List.of();
    }
    WorkflowShape shape = workflow.shape();
    Combinations combinations = shape.combinations();
    if (combinations.areTooMany()) {
      combinations =
          new Combinations(ofCases(shape.rules(), workflow), List.of(), shape.graph().size());
    }
    Set<Demand> demands = new LinkedHashSet<>();
    if (!combinations.areTooMany()) {
      for (FailingCombination failing : combinations.failing(shape.graph())) {
        of(failing, workflow).ifPresent(demands::add);
      }
    }
    return List.copyOf(demands);
  }

  /** Rules that depend on nothing but switches and what is given. */
  private static List<Rule> ofCases(List<Rule> rules, BoundWorkflow workflow) {
    return rules.stream()
        .filter(
            rule ->
                rule.when()
                    .variables()
                    .allMatch(
                        variable ->
                            choice(variable, workflow).isPresent()
                                || parameter(variable, workflow).isPresent()))
        .toList();
  }

  /** What a request is asked for, in place of a combination that would fail because of a case. */
  public static Optional<Demand> of(FailingCombination failing, BoundWorkflow workflow) {
    Optional<Parameter> omitted = omitted(failing, workflow);
    boolean byCase =
        failing.values().keySet().stream().anyMatch(v -> choice(v, workflow).isPresent());
    return byCase ? omitted.map(parameter -> of(parameter, failing, workflow)) : Optional.empty();
  }

  private static Optional<Parameter> omitted(FailingCombination failing, BoundWorkflow workflow) {
    return failing.failure() instanceof Lack lack && lack.cause() instanceof Lack.Omitted
        ? failing.values().keySet().stream()
            .flatMap(variable -> parameter(variable, workflow).stream())
            .filter(parameter -> sets(parameter, lack.node(), lack.input()))
            .findFirst()
        : Optional.empty();
  }

  private static boolean sets(Parameter parameter, NodeId node, String input) {
    return parameter.targets().stream()
        .anyMatch(t -> t.node().id().equals(node) && t.input().name().equals(input));
  }

  private static Demand of(
      Parameter parameter, FailingCombination failing, BoundWorkflow workflow) {
    List<Expression> parts = new ArrayList<>();
    failing.values().entrySet().stream()
        .filter(one -> parameter(one.getKey(), workflow).filter(parameter::equals).isEmpty())
        .forEach(one -> part(one, workflow).ifPresent(parts::add));
    return new Demand(parameter, parts);
  }

  /** What a condition of parameters decides is left open: it is asked for more than is needed. */
  private static Optional<Expression> part(
      Map.Entry<Variable, Integer> one, BoundWorkflow workflow) {
    Variable variable = one.getKey();
    Optional<Switch> choice = choice(variable, workflow);
    if (choice.isPresent()) {
      return Optional.of(equal(choice.get(), variable.values().get(one.getValue())));
    }
    Optional<Parameter> parameter = parameter(variable, workflow);
    if (parameter.isPresent()) {
      return Optional.of(given(parameter.get(), one.getValue() == 0));
    }
    return workflow.toggles().stream()
        .filter(toggle -> toggle.when().variables().anyMatch(variable::equals))
        .findFirst()
        .map(toggle -> on(toggle, one.getValue() == 0));
  }

  private static Optional<Switch> choice(Variable variable, BoundWorkflow workflow) {
    return workflow.switches().stream().filter(one -> one.variable().equals(variable)).findFirst();
  }

  /** The parameter whose presence a variable is. */
  private static Optional<Parameter> parameter(Variable variable, BoundWorkflow workflow) {
    return workflow.parameters().stream()
        .filter(Parameter::optional)
        .filter(
            parameter ->
                ShapeConditions.notGiven(parameter.name()).variables().anyMatch(variable::equals))
        .findFirst();
  }

  private static Expression equal(Switch of, String chosen) {
    Span span = of.declaration().name().span();
    return new Expression.Infix(
        Operator.EQUAL,
        new Expression.NameUse((Named.Value) of.named(), span),
        new Expression.Case(
            (ExpressionType.Switch) ((Named.Value) of.named()).type(), chosen, span),
        Scalar.BOOL,
        span);
  }

  private static Expression given(Parameter parameter, boolean outcome) {
    Span span = parameter.declaration().name().span();
    return negatedUnless(outcome, new Expression.Given(parameter.named(), span), span);
  }

  private static Expression on(Toggle toggle, boolean outcome) {
    Span span = toggle.declaration().name().span();
    return negatedUnless(outcome, new Expression.NameUse((Named.Value) toggle.named(), span), span);
  }

  private static Expression negatedUnless(boolean outcome, Expression expression, Span span) {
    return outcome ? expression : new Expression.Not(expression, span);
  }
}
