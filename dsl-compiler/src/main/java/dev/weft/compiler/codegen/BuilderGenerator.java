package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

/** Writes the class {@code Builder}. */
final class BuilderGenerator implements MemberGenerator {

  @Override
  public void generate(ClassPlan plan, TypeSpec.Builder type) {
    TypeSpec.Builder builder =
        TypeSpec.classBuilder(plan.builder())
            .addJavadoc(
                "Collects the parameters of a {@link $L}. Not thread-safe.",
                plan.self().simpleName())
            .addModifiers(PUBLIC, STATIC, FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
    plan.stages().forEach(stage -> builder.addSuperinterface(stage.type()));
    for (ParameterPlan parameter : plan.parameters()) {
      builder.addField(field(parameter));
      builder.addMethod(setter(plan, parameter));
    }
    builder.addMethod(
        MethodSpec.methodBuilder("build")
            .addJavadoc("A workflow with what was set so far; this builder can go on.")
            .addModifiers(PUBLIC)
            .returns(plan.self())
            .addStatement("return new $T(this)", plan.self())
            .build());
    type.addType(builder.build());
  }

  private static FieldSpec field(ParameterPlan parameter) {
    if (parameter.initial().isEmpty()) {
      return FieldSpec.builder(ObjectMethods.nullable(parameter.type()), parameter.name(), PRIVATE)
          .build();
    }
    return FieldSpec.builder(parameter.type(), parameter.name(), PRIVATE)
        .initializer("$L", parameter.initial().get())
        .build();
  }

  private static MethodSpec setter(ClassPlan plan, ParameterPlan parameter) {
    MethodSpec.Builder setter =
        MethodSpec.methodBuilder(parameter.name())
            .addJavadoc("$L", ParameterDocs.setter(parameter))
            .addModifiers(PUBLIC)
            .addParameter(parameter.type(), parameter.name())
            .returns(plan.builder())
            .addStatement(
                "$L",
                "this."
                    + parameter.name()
                    + " = "
                    + parameter.java().checked(parameter.constant(), parameter.name()))
            .addStatement("return this");
    boolean staged = plan.stages().stream().anyMatch(stage -> stage.after(parameter).isPresent());
    return (staged ? setter.addAnnotation(RuntimeTypes.OVERRIDE) : setter).build();
  }
}
