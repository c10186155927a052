package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

/** Writes {@code toBuilder()}. */
final class ToBuilderGenerator implements MemberGenerator {

  @Override
  public void generate(ClassPlan plan, TypeSpec.Builder type) {
    String builder = plan.variable("builder");
    boolean draws = plan.parameters().stream().anyMatch(ParameterPlan::drawn);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("toBuilder")
            .addJavadoc(
                draws
                    ? "Begins with the values of this workflow, what was drawn among them."
                    : "Begins with the values of this workflow.")
            .addModifiers(PUBLIC)
            .returns(plan.builder())
            .addStatement("$T $N = new $T()", plan.builder(), builder, plan.builder());
    for (ParameterPlan parameter : plan.parameters()) {
      method.addStatement("$N.$N = $N", builder, parameter.name(), parameter.name());
    }
    type.addMethod(method.addStatement("return $N", builder).build());
  }
}
