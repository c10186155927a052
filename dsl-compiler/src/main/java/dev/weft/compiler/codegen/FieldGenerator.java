package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

/** Writes the fields and the constructor that takes them from a builder. */
final class FieldGenerator implements MemberGenerator {

  @Override
  public void generate(ClassPlan plan, TypeSpec.Builder type) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(PRIVATE)
            .addParameter(plan.builder(), "builder");
    for (ParameterPlan parameter : plan.parameters()) {
      type.addField(FieldSpec.builder(parameter.type(), parameter.name(), PRIVATE, FINAL).build());
      constructor.addStatement(assignment(parameter), arguments(parameter));
    }
    type.addMethod(constructor.build());
  }

  private static String assignment(ParameterPlan parameter) {
    if (parameter.required()) {
      return "this.$N = $N.given(builder.$N)";
    }
    return parameter.drawn()
        ? "this.$N = builder.$N != null ? builder.$N : $L"
        : "this.$N = builder.$N";
  }

  private static Object[] arguments(ParameterPlan parameter) {
    String name = parameter.name();
    if (parameter.required()) {
      return new Object[] {name, parameter.constant(), name};
    }
    return parameter.drawn()
        ? new Object[] {name, name, name, parameter.java().drawn()}
        : new Object[] {name, name};
  }
}
