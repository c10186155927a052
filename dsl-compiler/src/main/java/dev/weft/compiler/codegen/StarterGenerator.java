package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.stream.Stream;

/** Writes {@code builder()} and a static starter for each property that can be set first. */
final class StarterGenerator implements MemberGenerator<BuilderPlan> {

  @Override
  public void generate(BuilderPlan plan, TypeSpec.Builder type) {
    type.addMethod(
        MethodSpec.methodBuilder("builder")
            .addJavadoc("Begins with every parameter at its default.")
            .addModifiers(PUBLIC, STATIC)
            .returns(plan.firstStage())
            .addCode(Code.statement("return new ", plan.builder(), "()"))
            .build());
    for (Property property : plan.properties()) {
      plan.after(property)
          .ifPresent(next -> type.addMethods(Deprecations.all(property, starters(property, next))));
    }
    plan.presets()
        .ifPresent(presets -> type.addMethod(PresetGenerator.starter(presets, plan.firstStage())));
  }

  private static List<MethodSpec> starters(Property property, ClassName next) {
    return Stream.concat(
            property.setterTypes().stream().map(type -> starter(property, type, next)),
            property.adder().map(adder -> adder.starter(next)).stream())
        .toList();
  }

  private static MethodSpec starter(Property property, TypeName type, ClassName next) {
    return MethodSpec.methodBuilder(property.name())
        .addModifiers(PUBLIC, STATIC)
        .addParameter(type, property.name())
        .returns(next)
        .addCode(Code.statement("return builder().", property.name(), "(", property.name(), ")"))
        .build();
  }
}
