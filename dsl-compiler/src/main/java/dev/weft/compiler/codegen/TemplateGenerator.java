package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.weft.compiler.binding.Target;
import dev.weft.compiler.workflow.NodeId;
import java.util.Map;

/** Writes the constants: the saved workflow, and for each parameter the inputs it sets. */
final class TemplateGenerator implements MemberGenerator {
  @Override
  public void generate(ClassPlan plan, TypeSpec.Builder type) {
    Map<NodeId, String> labels = plan.workflow().labels();
    String load = plan.variable("template");
    boolean chained = labels.size() <= Limits.CALLS_IN_A_CHAIN;
    type.addField(
        FieldSpec.builder(
                RuntimeTypes.WORKFLOW_TEMPLATE, ClassPlan.TEMPLATE, PRIVATE, STATIC, FINAL)
            .initializer(
                chained
                    ? CodeBlock.of("$L$L.load()", loader(plan), labelCalls(labels))
                    : CodeBlock.of("$N()", load))
            .build());
    for (ParameterPlan parameter : plan.parameters()) {
      type.addField(
          FieldSpec.builder(RuntimeTypes.PARAMETER, parameter.constant(), PRIVATE, STATIC, FINAL)
              .initializer(parameter(parameter))
              .build());
    }
    if (!chained) {
      type.addMethod(loadMethod(load, plan, labels));
    }
  }

  private static CodeBlock loader(ClassPlan plan) {
    return CodeBlock.of(
        "$T.from($T.class, $L)",
        RuntimeTypes.WORKFLOW_TEMPLATE,
        plan.self(),
        JavaText.expression(plan.resource()));
  }

  private static CodeBlock labelCalls(Map<NodeId, String> labels) {
    CodeBlock.Builder calls = CodeBlock.builder();
    labels.forEach((node, label) -> calls.add(labelCall(node, label)));
    return calls.build();
  }

  private static CodeBlock labelCall(NodeId node, String label) {
    return CodeBlock.of(
        ".label($L, $L)", JavaText.expression(node.value()), JavaText.expression(label));
  }

  private static MethodSpec loadMethod(String name, ClassPlan plan, Map<NodeId, String> labels) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(PRIVATE, STATIC)
            .returns(RuntimeTypes.WORKFLOW_TEMPLATE)
            .addStatement(
                "$T loader = $L",
                RuntimeTypes.WORKFLOW_TEMPLATE.nestedClass("Loader"),
                loader(plan));
    labels.forEach((node, label) -> method.addStatement("loader$L", labelCall(node, label)));
    return method.addStatement("return loader.load()").build();
  }

  private static CodeBlock parameter(ParameterPlan parameter) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$L.parameter($L)",
                ClassPlan.TEMPLATE,
                JavaText.expression(parameter.parameter().name()));
    for (Target target : parameter.parameter().targets()) {
      code.add(
          ".sets($L, $L)",
          JavaText.expression(target.node().id().value()),
          JavaText.expression(target.input().name()));
    }
    return code.build();
  }
}
