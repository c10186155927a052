package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

/** Writes {@code toRequest()}. */
final class RequestGenerator implements MemberGenerator {

  @Override
  public void generate(ClassPlan plan, TypeSpec.Builder type) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("toRequest")
            .addAnnotation(RuntimeTypes.OVERRIDE)
            .addModifiers(PUBLIC)
            .returns(RuntimeTypes.WORKFLOW_REQUEST);
    if (plan.parameters().size() <= Limits.CALLS_IN_A_CHAIN) {
      method.addStatement("$L", chain(plan));
    } else {
      addStatements(plan, method);
    }
    type.addMethod(method.build());
  }

  private static String chain(ClassPlan plan) {
    StringBuilder chain = new StringBuilder("return " + ClassPlan.TEMPLATE + ".request()");
    plan.parameters().forEach(parameter -> chain.append(call(parameter)));
    return chain.append(".build()").toString();
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

  private static String call(ParameterPlan parameter) {
    return "."
        + parameter.java().requestMethod()
        + "("
        + parameter.constant()
        + ", "
        + parameter.name()
        + ")";
  }
}
