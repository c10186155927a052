package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

/** Writes {@code toRequest()}. */
final class RequestGenerator implements MemberGenerator {

  @Override
  public void generate(ClassPlan plan, TypeSpec.Builder type) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("toRequest")
            .addAnnotation(Override.class)
            .addModifiers(PUBLIC)
            .returns(RuntimeTypes.WORKFLOW_REQUEST);
    if (plan.parameters().size() <= Limits.CALLS_IN_A_CHAIN) {
      method.addCode(chain(plan));
    } else {
      addStatements(plan, method);
    }
    type.addMethod(method.build());
  }

  private static CodeBlock chain(ClassPlan plan) {
    if (plan.parameters().isEmpty()) {
      return CodeBlock.of("return $L.request().build();\n", ClassPlan.TEMPLATE);
    }
    CodeBlock.Builder chain =
        CodeBlock.builder().add("$[return $L\n.request()", ClassPlan.TEMPLATE);
    for (ParameterPlan parameter : plan.parameters()) {
      chain.add("\n$L", call(parameter));
    }
    return chain.add("\n.build();\n$]").build();
  }

  private static void addStatements(ClassPlan plan, MethodSpec.Builder method) {
    String request = plan.variable("request");
    method.addStatement(
        "$T $N = $L.request()",
        RuntimeTypes.WORKFLOW_REQUEST.nestedClass("Builder"),
        request,
        ClassPlan.TEMPLATE);
    plan.parameters().forEach(parameter -> method.addStatement("$N$L", request, call(parameter)));
    method.addStatement("return $N.build()", request);
  }

  private static CodeBlock call(ParameterPlan parameter) {
    return CodeBlock.of(
        ".$N($N, $N)", parameter.java().requestMethod(), parameter.constant(), parameter.name());
  }
}
