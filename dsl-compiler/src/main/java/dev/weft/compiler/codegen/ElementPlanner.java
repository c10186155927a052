package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.ChainList;
import dev.weft.compiler.binding.EachList;
import dev.weft.compiler.binding.Let;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.Removing;
import dev.weft.compiler.binding.Toggle;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.shape.GraphShape;
import dev.weft.compiler.syntax.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Plans the class of the elements of a list: its properties first, and what elements compute when
 * the workflow around them is planned.
 */
final class ElementPlanner {
  private final BoundWorkflow workflow;
  private final EachList list;
  private final GraphShape graph;
  private final ClassName type;
  private final Imports imports;
  private final MemberPlanner inner;
  private final List<Property> properties = new ArrayList<>();
  private final Map<String, String> toggles = new HashMap<>();
  private final Map<String, String> variables = new HashMap<>();
  private final String request;
  private final List<Stage> stages;

  /**
   * A planner of the class.
   *
   * @param shared the names of types that the workflow's class shares with others
   */
  ElementPlanner(
      BoundWorkflow workflow,
      EachList list,
      GraphShape graph,
      ClassName type,
      Collection<String> shared,
      Imports imports,
      DiagnosticSink sink) {
    this.workflow = workflow;
    this.list = list;
    this.graph = graph;
    this.type = type;
    this.imports = imports;
    this.inner = new MemberPlanner(type, shared, imports, sink);
    planProperties();
    this.request = inner.members().claim("request", "_");
    this.stages =
        new StagePlanner(
                properties.stream().filter(Property::required).toList(),
                property -> false,
                type,
                type.nestedClass(ClassPlan.BUILDER),
                inner.types())
            .plan();
  }

  private void planProperties() {
    List<Parameter> parameters = list.parameters();
    List<Toggle> ownToggles = list.statements(Toggle.class);
    List<Let> lets = list.statements(Let.class);
    List<Name> formerNames =
        parameters.stream().flatMap(p -> p.declaration().formerName().stream()).toList();
    List<String> names =
        ClassPlanner.memberNames(
            Stream.of(
                    parameters.stream().map(Parameter::name),
                    ownToggles.stream().map(Toggle::name),
                    lets.stream().map(Let::name),
                    formerNames.stream().map(Name::text))
                .flatMap(all -> all)
                .toList(),
            Map.of());
    inner.members().reserve(names);
    int next = 0;
    int former = names.size() - formerNames.size();
    for (Parameter parameter : parameters) {
      Optional<FormerName> before = Optional.empty();
      if (parameter.declaration().formerName().isPresent()) {
        String title = parameter.declaration().formerName().get().text();
        before = Optional.of(new FormerName(title, names.get(former++)));
      }
      properties.add(inner.parameter(parameter, names.get(next++), before));
    }
    for (Toggle toggle : ownToggles) {
      String name = names.get(next++);
      String effect = ToggleDocs.effect(toggle, workflow.graph(), graph, "of this element");
      properties.add(new ToggleProperty(toggle, name, effect));
      toggles.put(toggle.name(), name);
    }
    for (Let let : lets) {
      variables.putIfAbsent(let.name(), names.get(next++));
    }
  }

  /** The class without what elements compute. */
  ElementPlan plan() {
    return new ElementPlan(
        builder(Derivation.NONE), request, Optional.empty(), Derivation.NONE, List.of());
  }

  /** All of it, by the names of the workflow around the list. */
  ElementPlan plan(PropertyNames around, ClassName self) {
    boolean asks =
        list.expressions().flatMap(of -> of.names()).anyMatch(named -> named.list().isEmpty());
    String object = inner.members().claim("workflow", "_");
    Derivation derivation =
        DerivationPlanner.ofElements(
                list,
                properties,
                around.ofElements(properties, object, self),
                variables,
                workflow.labels(),
                inner,
                imports)
            .plan(self.simpleName() + "." + ClassPlan.BUILDER + "#build()");
    List<RemovalPlan> removals =
        new ShapePlanner(workflow.labels(), graph, inner::constantWith)
            .plan(list.statements(Removing.class), statement -> condition(statement, derivation));
    return new ElementPlan(
        builder(derivation.docs()),
        request,
        asks ? Optional.of(object) : Optional.empty(),
        derivation,
        removals.stream().map(this::ofChain).toList());
  }

  /** A copy's outputs that only the next copy takes are joined too. */
  private RemovalPlan ofChain(RemovalPlan removal) {
    return list instanceof ChainList && removal.node().id().equals(list.node().id())
        ? removal.with(new OpenSlots(workflow, list.node(), removal.joins()).joined())
        : removal;
  }

  private Code condition(Removing statement, Derivation derivation) {
    return statement instanceof Toggle toggle
        ? Code.of("!", Objects.requireNonNull(toggles.get(toggle.name())))
        : Objects.requireNonNull(derivation.conditions().get(statement.written()));
  }

  private BuilderPlan builder(Derivation derivation) {
    return new BuilderPlan(
        type,
        type.nestedClass(ClassPlan.BUILDER),
        properties,
        List.of(),
        Optional.empty(),
        stages,
        derivation,
        imports);
  }
}
