package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

/** Writes {@code toBuilder()}. */
final class ToBuilderGenerator implements MemberGenerator<BuilderPlan> {

  @Override
  public void generate(BuilderPlan plan, TypeSpec.Builder type) {
    String builder = plan.variable("builder");
    boolean draws = plan.properties().stream().anyMatch(Property::drawn);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("toBuilder")
            .addJavadoc(
                "A builder that begins with these values$L.", draws ? ", drawn ones too" : "")
            .addModifiers(PUBLIC)
            .returns(plan.builder())
            .addStatement("$T $N = new $T()", plan.builder(), builder, plan.builder());
    for (Property property : plan.properties()) {
      method.addStatement("$N.$N = $N", builder, property.name(), property.name());
    }
    type.addMethod(method.addStatement("return $N", builder).build());
  }
}
