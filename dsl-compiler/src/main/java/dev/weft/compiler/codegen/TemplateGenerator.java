package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the constants: the saved workflow, the inputs that each parameter sets, the nodes that may
 * go, the outputs.
 */
final class TemplateGenerator implements MemberGenerator<ClassPlan> {

  @Override
  public void generate(ClassPlan plan, TypeSpec.Builder type) {
    addTemplate(plan, type);
    for (Property property : plan.builder().properties()) {
      property.constant(plan.imports()).ifPresent(type::addField);
    }
    plan.builder().derivation().constants().forEach(type::addField);
    plan.shape().constants(plan.imports()).forEach(type::addField);
    plan.outputs().forEach(output -> type.addField(output(output, plan.imports())));
  }

  private static void addTemplate(ClassPlan plan, TypeSpec.Builder type) {
    ClassName template = plan.imports().name(RuntimeTypes.WORKFLOW_TEMPLATE);
    Code from =
        Code.of(
            template, ".from(", plan.self(), ".class, ", JavaText.expression(plan.resource()), ")");
    List<Code> calls = new ArrayList<>();
    if (plan.workflow().graph().origin().isPresent()) {
      calls.add(Code.of(".editor(", JavaText.expression(plan.editor()), ")"));
    }
    subgraphs(plan.workflow().graph())
        .forEach((id, title) -> calls.add(told("subgraph", id.value(), title)));
    plan.workflow()
        .labels()
        .forEach((node, label) -> calls.add(told("label", node.value(), label)));
    calls.addAll(plan.shape().facts());
    FieldSpec.Builder field =
        FieldSpec.builder(template, ClassPlan.TEMPLATE, PRIVATE, STATIC, FINAL);
    if (calls.size() <= Limits.CALLS_IN_A_CHAIN) {
      calls.add(Code.of(".load()"));
      type.addField(field.initializer(CallChain.assigned(from, calls)).build());
    } else {
      String load = plan.builder().variable("template");
      type.addField(field.initializer("$N()", load).build());
      type.addMethod(loadMethod(load, template, from, calls));
    }
  }

  /** The titles of the subgraphs that nodes lie in. */
  private static Map<NodeId, String> subgraphs(WorkflowGraph graph) {
    Map<NodeId, String> titles = new LinkedHashMap<>();
    graph.nodes().values().stream()
        .flatMap(node -> node.view().stream())
        .flatMap(view -> view.around().stream())
        .forEach(around -> titles.put(around.id(), around.title()));
    return titles;
  }

  private static Code told(String method, String id, String name) {
    return Code.of(".", method, "(", JavaText.expression(id), ", ", JavaText.expression(name), ")");
  }

  private static MethodSpec loadMethod(
      String name, ClassName template, Code from, List<Code> calls) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(PRIVATE, STATIC)
            .returns(template)
            .addStatement("$T loader = $L", template.nestedClass("Loader"), from);
    calls.forEach(call -> method.addCode(Code.statement("loader", call)));
    return method.addCode(Code.statement("return loader.load()")).build();
  }

  private static FieldSpec output(OutputPlan plan, Imports imports) {
    return FieldSpec.builder(
            imports.name(RuntimeTypes.WORKFLOW_OUTPUT), plan.constant(), PRIVATE, STATIC, FINAL)
        .initializer(
            "$Z$L",
            Code.of(
                ClassPlan.TEMPLATE,
                ".output(",
                JavaText.expression(plan.output().name()),
                ", ",
                JavaText.expression(plan.output().node().id().value()),
                ")"))
        .build();
  }
}
