package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.stream.Stream;

/** Writes an interface for each stage of the builder that lacks required properties. */
final class StageGenerator implements MemberGenerator<BuilderPlan> {

  @Override
  public void generate(BuilderPlan plan, TypeSpec.Builder type) {
    for (Stage stage : plan.stages()) {
      TypeSpec.Builder stageType =
          TypeSpec.interfaceBuilder(stage.type())
              .addJavadoc("A builder that still needs $L.", names(plan, stage))
              .addModifiers(PUBLIC);
      List<FragmentPlan> fragments =
          plan.fragments().stream().filter(f -> f.isOf(stage, plan.properties())).toList();
      fragments.forEach(f -> stageType.addSuperinterface(f.type(plan.imports())));
      for (Property property : plan.properties()) {
        boolean shared = fragments.stream().anyMatch(fragment -> fragment.has(property));
        stage
            .after(property)
            .map(next -> setters(property, next))
            .map(setters -> shared ? overriding(setters) : setters)
            .map(setters -> Deprecations.all(property, setters))
            .ifPresent(stageType::addMethods);
      }
      plan.presets()
          .ifPresent(
              presets -> stageType.addMethod(PresetGenerator.declared(presets, stage.type())));
      type.addType(stageType.build());
    }
  }

  private static String names(BuilderPlan plan, Stage stage) {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < stage.missing().size(); i++) {
      boolean last = i == stage.missing().size() - 1;
      names.append(i == 0 ? "" : last ? " and " : ", ");
      names.append(plan.link(stage.missing().get(i)));
    }
    return names.toString();
  }

  private static List<MethodSpec> setters(Property property, ClassName next) {
    return Stream.concat(
            property.setterTypes().stream().map(type -> setter(property, type, next)),
            property.adder().map(adder -> adder.declared(next)).stream())
        .toList();
  }

  private static List<MethodSpec> overriding(List<MethodSpec> setters) {
    return setters.stream()
        .map(setter -> setter.toBuilder().addAnnotation(RuntimeTypes.OVERRIDE).build())
        .toList();
  }

  private static MethodSpec setter(Property property, TypeName type, ClassName next) {
    return MethodSpec.methodBuilder(property.name())
        .addModifiers(PUBLIC, ABSTRACT)
        .addParameter(type, property.name())
        .returns(next)
        .build();
  }
}
