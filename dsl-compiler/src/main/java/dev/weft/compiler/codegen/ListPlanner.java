package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.ChainList;
import dev.weft.compiler.binding.EachList;
import dev.weft.compiler.binding.RepeatList;
import dev.weft.compiler.binding.WorkflowShape;
import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.shape.Join;
import dev.weft.compiler.shape.Survivors.Place;
import dev.weft.compiler.shape.TypedGraph;
import dev.weft.compiler.workflow.Node;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Plans the lists of a workflow, each with the class of its elements. */
final class ListPlanner {
  private final BoundWorkflow workflow;
  private final MemberPlanner planner;
  private final WorkflowShape shape;
  private final Imports imports;
  private final DiagnosticSink sink;
  private final ElementIds ids;
  private final Map<EachList, ElementPlanner> elements = new HashMap<>();

  ListPlanner(
      BoundWorkflow workflow,
      MemberPlanner planner,
      WorkflowShape shape,
      Imports imports,
      DiagnosticSink sink) {
    this.workflow = workflow;
    this.planner = planner;
    this.shape = shape;
    this.imports = imports;
    this.sink = sink;
    this.ids = new ElementIds(workflow.graph());
  }

  /**
   * Plans a list.
   *
   * @param plural of the whole list
   * @param name the same in Java
   * @param shared the names of types that are no class's own
   */
  ListProperty plan(EachList list, String plural, String name, Collection<String> shared) {
    ClassName type = planner.type(list.name(), "Element");
    ElementPlanner element =
        new ElementPlanner(workflow, list, shape.graph(), type, shared, imports, sink);
    elements.put(list, element);
    String adder = JavaNames.isFreeMember(list.name()) ? list.name() : list.name() + "_";
    return new ListProperty(
        list,
        plural,
        name,
        adder,
        planner.constant(list.name(), "_LIST"),
        element.plan(),
        calls(list),
        imports);
  }

  /** The list with what its elements compute; {@code around} are the names around it. */
  ListProperty derived(ListProperty property, PropertyNames around, ClassName self) {
    return property.with(Objects.requireNonNull(elements.get(property.list())).plan(around, self));
  }

  /** What the runtime is told of a list, as calls with their dots. */
  private List<Code> calls(EachList list) {
    List<Code> calls = new ArrayList<>();
    int copies = list.taken().size();
    if (list instanceof ChainList chain) {
      copies++;
      calls.addAll(RemovalPlan.joined(joins(chain)));
      calls.addAll(
          RemovalPlan.joined(new OpenSlots(workflow, chain.node(), joins(chain)).joined()));
    }
    if (!list.taken().isEmpty()) {
      String nodes =
          list.taken().stream()
              .map(Node::id)
              .map(id -> JavaText.expression(id.value()).text())
              .collect(Collectors.joining(", "));
      calls.add(Code.of(".takes(", nodes, ")"));
    }
    if (copies > 0) {
      long first = ids.block((long) copies * list.bounds().max());
      calls.add(Code.of(".ids(", SignedJavaType.literal(BigInteger.valueOf(first)), ")"));
    }
    if (list instanceof RepeatList repeat && isLosable(repeat)) {
      calls.add(Code.of(".optional()"));
    }
    return calls;
  }

  /** Whether the input of an element may have to be left out, and no server minds. */
  private boolean isLosable(RepeatList list) {
    TypedGraph graph = new TypedGraph(workflow.graph(), workflow.catalog());
    return shape.graph().losable().contains(new Place(list.node().id(), list.pattern().name()))
        && IntStream.range(1, list.bounds().max())
            .mapToObj(element -> list.pattern().ofElement(element))
            .flatMap(input -> graph.definition(list.node(), input).stream())
            .noneMatch(InputDefinition::required);
  }

  private List<Join> joins(ChainList chain) {
    return shape.graph().joins().stream()
        .filter(join -> join.output().node().equals(chain.node().id()))
        .toList();
  }

  /** The call that begins a list. */
  static Code begun(EachList list) {
    Code name = JavaText.expression(list.name());
    Code node = JavaText.expression(list.node().id().value());
    return list instanceof RepeatList repeat
        ? Code.of(
            ClassPlan.TEMPLATE,
            ".repeat(",
            name,
            ", ",
            node,
            ", ",
            JavaText.expression(repeat.pattern().stem()),
            ", ",
            repeat.pattern().number(),
            ")")
        : Code.of(ClassPlan.TEMPLATE, ".chain(", name, ", ", node, ")");
  }
}
