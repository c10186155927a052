package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.weft.compiler.binding.BoundStatement;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.ConditionalRemoval;
import dev.weft.compiler.binding.Demand;
import dev.weft.compiler.binding.EachList;
import dev.weft.compiler.binding.Let;
import dev.weft.compiler.binding.Requirement;
import dev.weft.compiler.binding.SetInput;
import dev.weft.compiler.expression.Expression;
import dev.weft.compiler.expression.Named;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.workflow.NodeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays out what a workflow computes when it is built: requirements in the order of the mapping,
 * each behind the derived values that it needs, then the inputs that are set.
 */
final class DerivationPlanner {
  private final List<Property> properties;
  private final Map<String, Let> lets = new LinkedHashMap<>();
  private final List<Requirement> requirements;
  private final List<Demand> demands;
  private final List<SetInput> sets;
  private final List<ConditionalRemoval> removals;
  private final SetPlanner setPlanner;
  private final Imports imports;
  private final Map<String, String> variables;
  private final PropertyNames names;
  private final ExpressionWriter writer;
  private final FormulaWriter formulas;
  private final UnaryOperator<String> member;
  private final Optional<OfLists> lists;
  private final Set<String> fieldNames = new HashSet<>();

  private final List<FieldSpec> constants = new ArrayList<>();
  private final List<FieldSpec> fields = new ArrayList<>();
  private final List<CodeBlock> steps = new ArrayList<>();
  private final List<Code> requested = new ArrayList<>();
  private final Map<Span, Code> conditions = new HashMap<>();
  private boolean fails;

  /**
   * What the elements of lists ask of the workflow around them.
   *
   * @param expressions all that they compute
   * @param requirements what has to hold for each
   */
  record OfLists(List<Expression> expressions, List<Requirement> requirements) {}

  private DerivationPlanner(
      List<? extends BoundStatement> statements,
      List<Demand> demands,
      List<Property> properties,
      PropertyNames names,
      Map<String, String> variables,
      Map<NodeId, String> labels,
      MemberPlanner planner,
      Optional<OfLists> lists,
      Imports imports) {
    this.properties = properties;
    of(Let.class, statements).forEach(let -> lets.put(let.name(), let));
    this.requirements = of(Requirement.class, statements);
    this.demands = demands;
    this.sets = of(SetInput.class, statements);
    this.removals = of(ConditionalRemoval.class, statements);
    this.member = planner::member;
    this.variables = variables;
    this.imports = imports;
    this.names = names;
    this.writer = new ExpressionWriter(names, imports);
    this.formulas = new FormulaWriter(imports);
    this.setPlanner = new SetPlanner(labels, planner::constant, planner::member, formulas);
    this.lists = lists;
    lists.ifPresent(
        asked ->
            Stream.of(
                    sets.stream().map(SetInput::value),
                    removals.stream().flatMap(removal -> removal.condition().stream()),
                    asked.expressions().stream())
                .flatMap(all -> all)
                .flatMap(Expression::names)
                .filter(names::has)
                .forEach(named -> fieldNames.add(named.name())));
  }

  /**
   * A planner of what a workflow computes: once, when it is built.
   *
   * @param variables what derived values are called in Java, by their names in the mapping
   * @param planner gives out names
   */
  static DerivationPlanner ofWorkflow(
      BoundWorkflow workflow,
      List<Property> properties,
      PropertyNames names,
      Map<String, String> variables,
      MemberPlanner planner,
      Imports imports) {
    OfLists asked =
        new OfLists(
            workflow.lists().stream().flatMap(EachList::expressions).toList(),
            workflow.lists().stream()
                .flatMap(list -> list.statements(Requirement.class).stream())
                .toList());
    return new DerivationPlanner(
        workflow.statements(),
        Demand.of(workflow),
        properties,
        names,
        variables,
        workflow.labels(),
        planner,
        Optional.of(asked),
        imports);
  }

  /** A planner of what an element of a list computes: in variables, whenever it is sent. */
  static DerivationPlanner ofElements(
      EachList list,
      List<Property> properties,
      PropertyNames names,
      Map<String, String> variables,
      Map<NodeId, String> labels,
      MemberPlanner planner,
      Imports imports) {
    return new DerivationPlanner(
        list.statements(),
        List.of(),
        properties,
        names,
        variables,
        labels,
        planner,
        Optional.empty(),
        imports);
  }

  private static <T extends BoundStatement> List<T> of(
      Class<T> kind, List<? extends BoundStatement> statements) {
    return statements.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Plans; {@code checkedBy} is the method that checks it, as Javadoc links it. */
  Derivation plan(String checkedBy) {
    demands.forEach(this::demand);
    requirements.forEach(this::require);
    lists.ifPresent(asked -> asked.expressions().forEach(this::computeLets));
    for (SetInput set : sets) {
      computeLets(set.value());
      SetPlan plan = setPlanner.plan(set, writer.write(set.value()), imports);
      constants.add(plan.constant());
      plan.computed().ifPresent(value -> keep(value.type(), value.name(), value.value(), true));
      fails |= plan.computed().isPresent();
      requested.add(plan.requested());
    }
    for (ConditionalRemoval removal : removals) {
      conditions.put(
          removal.declaration().span(),
          removal.condition().map(this::condition).orElseGet(() -> Code.of("true")));
    }
    return new Derivation(
        constants,
        fields,
        steps,
        requested,
        conditions,
        requirementTexts(),
        demands.stream()
            .collect(
                Collectors.groupingBy(
                    demand -> demand.parameter().name(),
                    Collectors.mapping(Demand::text, Collectors.toList()))),
        checkedBy,
        fails);
  }

  /** Computes a value before requests, in a field if they use it and the workflow has it. */
  private void keep(TypeName type, String name, Code value, boolean requested) {
    if (requested && lists.isPresent()) {
      fields.add(FieldSpec.builder(type, name, PRIVATE, FINAL).build());
      steps.add(LongLine.assigned("this." + name, value));
    } else {
      steps.add(LongLine.assigned(type + " " + name, value));
    }
  }

  /** What decides a removal: where computing it may fail, that is done once, when it is built. */
  private Code condition(Expression condition) {
    computeLets(condition);
    JavaExpression value = writer.write(condition);
    if (!value.fails()) {
      return value.code();
    }
    String name = member.apply("condition");
    keep(TypeName.BOOLEAN, name, formulas.guarded(condition.span(), value, condition), true);
    fails = true;
    return Code.of(name);
  }

  /** Computes the derived values that an expression needs, each behind those that it needs. */
  private void computeLets(Expression expression) {
    for (Named named : expression.names().filter(names::has).toList()) {
      Let let = lets.get(named.name());
      if (let != null && !names.knows(let.name())) {
        computeLets(let.value());
        compute(let);
      }
    }
  }

  private void compute(Let let) {
    JavaExpression value = writer.write(let.value());
    String name = variables.getOrDefault(let.name(), let.name());
    TypeName type = FormulaWriter.type(let.value(), value);
    Code code = formulas.guarded(let.declaration().span(), value, let.value());
    keep(type, name, code, fieldNames.contains(let.name()));
    fails |= value.fails();
    JavaExpression variable = JavaExpression.primary(type, name);
    names.add(let.name(), value.interval().map(variable::in).orElse(variable));
  }

  private void require(Requirement requirement) {
    fails = true;
    computeLets(requirement.condition());
    computeLets(requirement.message());
    JavaExpression held = writer.write(requirement.condition());
    Code broken =
        held.fails()
            ? Code.of(
                "!",
                formulas.guarded(
                    requirement.declaration().condition().span(), held, requirement.condition()))
            : writer.not(requirement.condition()).code();
    Code message =
        formulas.guarded(
            requirement.declaration().message().span(),
            writer.write(requirement.message()),
            requirement.message());
    refuse(broken, message, about(requirement));
  }

  /** A case of a switch needs a parameter that is optional. */
  private void demand(Demand demand) {
    Set<String> used = new LinkedHashSet<>();
    collect(demand.unmet(), used);
    used.remove(demand.parameter().name());
    refuse(
        writer.write(demand.unmet()).code(),
        JavaText.expression(demand.parameter().name() + " must be set"),
        named(used));
  }

  private void refuse(Code broken, Code message, List<Property> about) {
    List<Code> values = new ArrayList<>();
    values.add(
        LongLine.broken(
            Code.of(imports.name(RuntimeTypes.WORKFLOW_TEXT), ".about(", message, ")"), 10));
    about.forEach(property -> values.add(property.shown()));
    values.add(Code.of(".toString()"));
    steps.add(
        CodeBlock.builder()
            .beginControlFlow("if ($L)", LongLine.broken(broken, 8))
            .add("throw new $T(\n$>$>$L", RuntimeTypes.ILLEGAL_ARGUMENT, values.get(0))
            .add("$>$>$L);\n$<$<$<$<", CallChain.of(Code.of(), values.subList(1, values.size())))
            .endControlFlow()
            .build());
  }

  /** The properties that a requirement depends on, in the order of the mapping. */
  private List<Property> about(Requirement requirement) {
    Set<String> used = new LinkedHashSet<>();
    collect(requirement.condition(), used);
    collect(requirement.message(), used);
    return named(used);
  }

  private List<Property> named(Set<String> names) {
    return properties.stream().filter(property -> names.contains(property.title())).toList();
  }

  private void collect(Expression expression, Set<String> used) {
    expression
        .names()
        .filter(names::has)
        .filter(named -> used.add(named.name()))
        .map(named -> lets.get(named.name()))
        .filter(let -> let != null)
        .forEach(let -> collect(let.value(), used));
  }

  private Map<String, List<String>> requirementTexts() {
    Map<String, List<String>> texts = new HashMap<>();
    List<Requirement> all = new ArrayList<>(requirements);
    lists.ifPresent(asked -> all.addAll(asked.requirements()));
    for (Requirement requirement : all) {
      Set<String> used = new LinkedHashSet<>();
      collect(requirement.condition(), used);
      for (String name : used) {
        texts
            .computeIfAbsent(name, unseen -> new ArrayList<>())
            .add(requirement.declaration().condition().span().text());
      }
    }
    return texts;
  }
}
