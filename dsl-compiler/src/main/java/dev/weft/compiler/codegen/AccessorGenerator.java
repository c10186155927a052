package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

/** Writes an accessor for each parameter. */
final class AccessorGenerator implements MemberGenerator {

  @Override
  public void generate(ClassPlan plan, TypeSpec.Builder type) {
    for (ParameterPlan parameter : plan.parameters()) {
      type.addMethod(
          MethodSpec.methodBuilder(parameter.name())
              .addJavadoc("$L", ParameterDocs.accessor(parameter))
              .addModifiers(PUBLIC)
              .returns(parameter.type())
              .addStatement("return $N", parameter.name())
              .build());
    }
  }
}
