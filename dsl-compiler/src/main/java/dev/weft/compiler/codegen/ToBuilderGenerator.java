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
            .addCode(Code.statement(plan.builder(), " ", builder, " = new ", plan.builder(), "()"));
    for (Property property : plan.properties()) {
      method.addCode(Code.statement(builder, ".", property.name(), " = ", property.name()));
    }
    type.addMethod(method.addCode(Code.statement("return ", builder)).build());
  }
}
