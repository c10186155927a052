package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.weft.compiler.binding.Target;
import dev.weft.compiler.workflow.NodeId;
import java.util.Map;

/** Writes the constants: the saved workflow, the inputs that each parameter sets, the outputs. */
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
                "$L", chained ? loader(plan) + labelCalls(labels) + ".load()" : load + "()")
            .build());
    for (ParameterPlan parameter : plan.parameters()) {
      type.addField(
          FieldSpec.builder(RuntimeTypes.PARAMETER, parameter.constant(), PRIVATE, STATIC, FINAL)
              .initializer("$L", parameter(parameter))
              .build());
    }
    for (OutputPlan output : plan.outputs()) {
      type.addField(
          FieldSpec.builder(RuntimeTypes.WORKFLOW_OUTPUT, output.constant(), PRIVATE, STATIC, FINAL)
              .initializer("$L", output(output))
              .build());
    }
    if (!chained) {
      type.addMethod(loadMethod(load, plan, labels));
    }
  }

  private static String loader(ClassPlan plan) {
    return RuntimeTypes.WORKFLOW_TEMPLATE
        + ".from("
        + plan.self()
        + ".class, "
        + JavaText.expression(plan.resource())
        + ")";
  }

  private static String labelCalls(Map<NodeId, String> labels) {
    StringBuilder calls = new StringBuilder();
    labels.forEach((node, label) -> calls.append(labelCall(node, label)));
    return calls.toString();
  }

  private static String labelCall(NodeId node, String label) {
    return ".label(" + JavaText.expression(node.value()) + ", " + JavaText.expression(label) + ")";
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

  private static String output(OutputPlan plan) {
    String name = JavaText.expression(plan.output().name());
    String node = JavaText.expression(plan.output().node().id().value());
    return ClassPlan.TEMPLATE + ".output(" + name + ", " + node + ")";
  }

  private static String parameter(ParameterPlan parameter) {
    String name = JavaText.expression(parameter.parameter().name());
    StringBuilder code = new StringBuilder(ClassPlan.TEMPLATE + ".parameter(" + name + ")");
    for (Target target : parameter.parameter().targets()) {
      String node = JavaText.expression(target.node().id().value());
      String input = JavaText.expression(target.input().name());
      code.append(".sets(" + node + ", " + input + ")");
    }
    return code.toString();
  }
}
