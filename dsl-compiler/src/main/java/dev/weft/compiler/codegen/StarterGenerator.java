package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.Optional;

/** Writes {@code builder()} and a static starter for each parameter that can be set first. */
final class StarterGenerator implements MemberGenerator {

  @Override
  public void generate(ClassPlan plan, TypeSpec.Builder type) {
    type.addMethod(
        MethodSpec.methodBuilder("builder")
            .addJavadoc("Begins with every parameter at its default.")
            .addModifiers(PUBLIC, STATIC)
            .returns(plan.firstStage())
            .addStatement("return new $T()", plan.builder())
            .build());
    for (ParameterPlan parameter : plan.parameters()) {
      Optional<ClassName> next = plan.after(parameter);
      if (next.isPresent()) {
        type.addMethod(starter(parameter, next.get()));
      }
    }
  }

  private static MethodSpec starter(ParameterPlan parameter, ClassName next) {
    return MethodSpec.methodBuilder(parameter.name())
        .addJavadoc("Begins with $L.", ParameterDocs.link(parameter))
        .addModifiers(PUBLIC, STATIC)
        .addParameter(parameter.type(), parameter.name())
        .returns(next)
        .addStatement("return builder().$N($N)", parameter.name(), parameter.name())
        .build();
  }
}
