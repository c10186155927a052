package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;

/** Writes the class of the builder. */
final class BuilderGenerator implements MemberGenerator<BuilderPlan> {

  @Override
  public void generate(BuilderPlan plan, TypeSpec.Builder type) {
    TypeSpec.Builder builder =
        TypeSpec.classBuilder(plan.builder())
            .addJavadoc(
                "Collects the parameters of a {@link $L}. Not thread-safe.",
                plan.built().simpleName())
            .addModifiers(PUBLIC, STATIC, FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
    plan.stages().forEach(stage -> builder.addSuperinterface(stage.type()));
    for (FragmentPlan fragment : plan.fragments()) {
      if (plan.stages().stream().noneMatch(s -> fragment.isOf(s, plan.properties()))) {
        builder.addSuperinterface(fragment.type(plan.imports()));
      }
    }
    for (Property property : plan.properties()) {
      builder.addField(field(property, plan.imports()));
      builder.addMethods(Deprecations.all(property, setters(plan, property)));
    }
    plan.presets().ifPresent(presets -> builder.addMethod(PresetGenerator.setter(plan, presets)));
    builder.addMethod(
        MethodSpec.methodBuilder("build")
            .addJavadoc("Builds from what was set so far; this builder can go on.")
            .addModifiers(PUBLIC)
            .returns(plan.built())
            .addCode(Code.statement("return new ", plan.built(), "(this)"))
            .build());
    type.addType(builder.build());
  }

  private static List<MethodSpec> setters(BuilderPlan plan, Property property) {
    List<MethodSpec> setters = new ArrayList<>();
    setters.add(setter(plan, property));
    property.shorthands().forEach(also -> setters.add(setter(plan, property, also)));
    property.adder().ifPresent(adder -> setters.add(adder.method(plan, property)));
    return setters;
  }

  private static FieldSpec field(Property property, Imports imports) {
    return property
        .initial()
        .map(
            initial ->
                FieldSpec.builder(property.type(), property.name(), PRIVATE)
                    .initializer("$Z$L", initial))
        .orElseGet(
            () ->
                FieldSpec.builder(
                    ObjectMethods.nullable(property.type(), imports), property.name(), PRIVATE))
        .build();
  }

  private static MethodSpec setter(BuilderPlan plan, Property property) {
    return setter(
            plan,
            property,
            property.type(),
            property.setterDoc() + plan.derivation().setterDoc(property))
        .addCode(Code.statement("this.", property.name(), " = ", property.checked()))
        .addCode(Code.statement("return this"))
        .build();
  }

  private static MethodSpec setter(BuilderPlan plan, Property property, Shorthand also) {
    Code link = Code.of(property.name(), "(", property.type(), ")");
    return setter(
            plan, property, also.type(), "As {@link #" + link + "}, with " + also.origin() + ".")
        .addCode(Code.statement("return ", property.name(), "(", property.converted(), ")"))
        .build();
  }

  private static MethodSpec.Builder setter(
      BuilderPlan plan, Property property, TypeName type, String doc) {
    MethodSpec.Builder setter =
        MethodSpec.methodBuilder(property.name())
            .addJavadoc("$L", doc)
            .addModifiers(PUBLIC)
            .addParameter(type, property.name())
            .returns(plan.builder());
    boolean declared =
        plan.isShared(property)
            || plan.stages().stream().anyMatch(stage -> stage.after(property).isPresent());
    return declared ? setter.addAnnotation(RuntimeTypes.OVERRIDE) : setter;
  }
}
