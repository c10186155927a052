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
      constructor.addStatement("$L", assignment(parameter));
    }
    type.addMethod(constructor.build());
  }

  private static String assignment(ParameterPlan parameter) {
    String set = "builder." + parameter.name();
    String value = set;
    if (parameter.required()) {
      value = parameter.constant() + ".given(" + set + ")";
    } else if (parameter.drawn()) {
      value = set + " != null ? " + set + " : " + parameter.java().drawn();
    }
    return "this." + parameter.name() + " = " + value;
  }
}
