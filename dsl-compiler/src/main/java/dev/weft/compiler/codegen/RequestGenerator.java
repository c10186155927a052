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
      method.addStatement(chain(plan));
    } else {
      addStatements(plan, method);
    }
    type.addMethod(method.build());
  }

  private static CodeBlock chain(ClassPlan plan) {
    CodeBlock.Builder chain = CodeBlock.builder().add("return $L.request()", ClassPlan.TEMPLATE);
    plan.parameters().forEach(parameter -> chain.add(call(parameter)));
    return chain.add(".build()").build();
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
