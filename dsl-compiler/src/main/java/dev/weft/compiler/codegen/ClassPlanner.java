package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.EachList;
import dev.weft.compiler.binding.Let;
import dev.weft.compiler.binding.Output;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.Preset;
import dev.weft.compiler.binding.Removing;
import dev.weft.compiler.binding.Switch;
import dev.weft.compiler.binding.Toggle;
import dev.weft.compiler.binding.WorkflowShape;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.shape.Variable;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.type.Options;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides every name of a generated class, so that no two are the same and none hides another that
 * the code uses: a field, a constant and a class of one name in one scope would.
 */
final class ClassPlanner {
  private final BoundWorkflow workflow;
  private final ClassName self;
  private final DiagnosticSink sink;
  private final MemberPlanner planner;
  private final NameScope members;
  private final Imports imports;
  private final List<FragmentPlan> fragments;

  ClassPlanner(BoundWorkflow workflow, ClassName self, DiagnosticSink sink) {
    this.workflow = workflow;
    this.self = self;
    this.sink = sink;
    this.imports = new Imports(workflow.packageName());
    fragments = workflow.fragments().stream().map(FragmentPlan::of).toList();
    planner = new MemberPlanner(self, sharedTypes(), imports, sink);
    members = planner.members();
    if (!workflow.statements(Preset.class).isEmpty()) {
      planner.types().take(PresetPlanner.TYPE);
    }
  }

  ClassPlan plan(String generator) {
    List<Parameter> parameters = workflow.parameters();
    List<Toggle> toggles = workflow.toggles();
    List<Switch> switches = workflow.switches();
    Map<String, String> settled = new SettledNames(sink).of(fragments);
    List<String> lets = workflow.statements(Let.class).stream().map(Let::name).toList();
    List<String> lists =
        new PluralNames(
                Stream.of(
                        parameters.stream().map(Parameter::name),
                        toggles.stream().map(Toggle::name),
                        switches.stream().map(Switch::name),
                        formerNames(parameters).stream(),
                        lets.stream())
                    .flatMap(all -> all)
                    .toList())
            .of(workflow.lists().stream().map(EachList::name).toList());
    List<String> names =
        memberNames(
            Stream.of(
                    parameters.stream().map(Parameter::name),
                    toggles.stream().map(Toggle::name),
                    switches.stream().map(Switch::name),
                    lists.stream(),
                    formerNames(parameters).stream(),
                    lets.stream())
                .flatMap(all -> all)
                .toList(),
            settled);
    Map<String, String> former = new HashMap<>();
    List<String> formerNames = formerNames(parameters);
    int firstSwitch = parameters.size() + toggles.size();
    int firstList = firstSwitch + switches.size();
    int firstFormer = firstList + lists.size();
    for (int i = 0; i < formerNames.size(); i++) {
      former.put(formerNames.get(i), names.get(firstFormer + i));
    }
    members.reserve(names);
    List<String> letNames = names.subList(names.size() - lets.size(), names.size());
    List<Property> properties = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      properties.add(planner.parameter(parameter, names.get(i), former(parameter, former)));
    }
    WorkflowShape shape = workflow.shape();
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < toggles.size(); i++) {
      Toggle toggle = toggles.get(i);
      String name = names.get(parameters.size() + i);
      properties.add(
          new ToggleProperty(
              toggle, name, ToggleDocs.effect(toggle, workflow.graph(), shape.graph())));
      fields.put(toggle.name(), name);
    }
    for (int i = 0; i < switches.size(); i++) {
      properties.add(planner.choice(switches.get(i), names.get(firstSwitch + i), shape.branches()));
    }
    ListPlanner listPlanner = new ListPlanner(workflow, planner, shape, imports, sink);
    for (int i = 0; i < workflow.lists().size(); i++) {
      properties.add(
          listPlanner.plan(
              workflow.lists().get(i), lists.get(i), names.get(firstList + i), sharedTypes()));
    }
    List<String> outputNames =
        memberNames(workflow.outputs().stream().map(Output::name).toList(), Map.of());
    List<OutputPlan> outputs = new ArrayList<>();
    AbsenceDocs absence = AbsenceDocs.of(workflow, shape);
    for (int i = 0; i < outputNames.size(); i++) {
      Output output = workflow.outputs().get(i);
      outputs.add(
          new OutputPlan(
              output,
              outputNames.get(i),
              planner.constant(output.name(), "_OUTPUT"),
              absence.of(output.node().id())));
    }
    Map<String, String> variables = new HashMap<>();
    for (int i = 0; i < lets.size(); i++) {
      variables.putIfAbsent(lets.get(i), letNames.get(i));
    }
    PropertyNames expressionNames = PropertyNames.of(properties);
    Derivation derivation =
        DerivationPlanner.ofWorkflow(
                workflow, properties, expressionNames, variables, planner, imports)
            .plan(Derivation.OWN_BUILD);
    boolean elementsFail = false;
    for (int i = 0; i < properties.size(); i++) {
      if (properties.get(i) instanceof ListProperty list) {
        ListProperty derived = listPlanner.derived(list, expressionNames, self);
        elementsFail |= derived.elements().derivation().fails();
        properties.set(i, derived);
      }
    }
    ShapePlan shapePlan =
        new ShapePlan(
            new ShapePlanner(workflow.labels(), shape.graph(), planner::constantWith)
                .plan(
                    workflow.statements(Removing.class),
                    statement -> condition(statement, fields, derivation)),
            new SparePlanner((variable, value) -> isCase(variable, value, properties))
                .plan(shape.branches()),
            !workflow.removing().isEmpty() || !switches.isEmpty(),
            shape.graph());
    boolean tried = elementsFail || shape.combinations().areTooMany();
    List<Property> required = properties.stream().filter(Property::required).toList();
    ClassName builder = self.nestedClass(ClassPlan.BUILDER);
    Optional<PresetPlan> presets =
        new PresetPlanner(properties, sink).plan(workflow.statements(Preset.class), self);
    List<Stage> stages =
        new StagePlanner(required, this::isShared, self, builder, planner.types()).plan();
    return new ClassPlan(
        workflow,
        generator,
        new BuilderPlan(
            self,
            builder,
            properties,
            fragments,
            presets,
            stages,
            tried ? derivation.with(Code.statement("toRequest()")) : derivation,
            imports),
        outputs,
        shapePlan,
        NodePlan.of(workflow));
  }

  /** The names of the types that the class shares with others. */
  private List<String> sharedTypes() {
    Stream<String> ofFragments = fragments.stream().map(f -> f.imported().simpleName());
    Stream<String> ofChoices =
        workflow.parameters().stream()
            .flatMap(parameter -> parameter.type().options().flatMap(Options::shared).stream())
            .map(choice -> SharedTypeGenerator.className(choice.name()));
    return Stream.concat(ofFragments, ofChoices).toList();
  }

  private boolean isShared(Property property) {
    return fragments.stream().anyMatch(fragment -> fragment.has(property));
  }

  /**
   * The names as they are; what Java keeps for itself gets an underscore, the last in line.
   *
   * @param settled what is called so already
   */
  static List<String> memberNames(List<String> names, Map<String, String> settled) {
    NameScope scope = NameScope.exact().reserve(settled.values());
    Map<String, String> free = new HashMap<>(settled);
    for (String name : names) {
      if (JavaNames.isFreeMember(name) && scope.take(name)) {
        free.put(name, name);
      }
    }
    List<String> members = new ArrayList<>();
    for (String name : names) {
      String member = free.remove(name);
      members.add(member != null ? member : scope.claim(name + "_"));
    }
    return members;
  }

  private static List<String> formerNames(List<Parameter> parameters) {
    return parameters.stream()
        .flatMap(parameter -> parameter.declaration().formerName().stream())
        .map(Name::text)
        .distinct()
        .toList();
  }

  private static Optional<FormerName> former(Parameter parameter, Map<String, String> names) {
    return parameter
        .declaration()
        .formerName()
        .map(Name::text)
        .map(title -> new FormerName(title, Objects.requireNonNull(names.get(title))));
  }

  private static Code isCase(Variable variable, int value, List<Property> properties) {
    Property property =
        properties.stream()
            .filter(p -> p.title().equals(variable.name()))
            .findFirst()
            .orElseThrow();
    Code chosen = property.argument(Literal.ofText(variable.values().get(value))).orElseThrow();
    return Code.of(property.name(), " == ", chosen);
  }

  /**
   * When a statement takes nodes out.
   *
   * @param fields by the names of toggles
   */
  private static Code condition(
      Removing statement, Map<String, String> fields, Derivation derivation) {
    return statement instanceof Toggle toggle
        ? Code.of("!", Objects.requireNonNull(fields.get(toggle.name())))
        : Objects.requireNonNull(derivation.conditions().get(statement.written()));
  }
}
