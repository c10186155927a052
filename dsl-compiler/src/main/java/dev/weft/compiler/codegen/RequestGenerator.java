package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Writes {@code toRequest()}. */
final class RequestGenerator implements MemberGenerator<ClassPlan> {

  @Override
  public void generate(ClassPlan plan, TypeSpec.Builder type) {
    List<Code> calls = new ArrayList<>(requested(plan, property -> !property.copies()));
    calls.addAll(plan.builder().derivation().requested());
    calls.addAll(requested(plan, Property::copies));
    calls.addAll(plan.shape().spared());
    plan.shape().removals().forEach(removal -> calls.addAll(removal.requested()));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("toRequest")
            .addAnnotation(RuntimeTypes.OVERRIDE)
            .addModifiers(PUBLIC)
            .returns(plan.imports().name(RuntimeTypes.WORKFLOW_REQUEST));
    if (calls.isEmpty()) {
      method.addCode(Code.statement("return ", ClassPlan.TEMPLATE, ".request().build()"));
    } else if (calls.size() <= Limits.CALLS_IN_A_CHAIN) {
      calls.add(0, Code.of(".request()"));
      calls.add(Code.of(".build()"));
      method.addStatement("return $L", CallChain.of(Code.of(ClassPlan.TEMPLATE), calls));
    } else {
      addStatements(plan, calls, method);
    }
    type.addMethod(method.build());
  }

  private static List<Code> requested(ClassPlan plan, Predicate<Property> which) {
    return plan.builder().properties().stream()
        .filter(which)
        .flatMap(property -> property.requested().stream())
        .toList();
  }

  private static void addStatements(ClassPlan plan, List<Code> calls, MethodSpec.Builder method) {
    String request = plan.builder().variable("request");
    method.addStatement(
        "$T $N = $N.request()",
        plan.imports().name(RuntimeTypes.WORKFLOW_REQUEST).nestedClass("Builder"),
        request,
        ClassPlan.TEMPLATE);
    calls.forEach(call -> method.addCode(Code.statement(request, call)));
    method.addCode(Code.statement("return ", request, ".build()"));
  }
}
