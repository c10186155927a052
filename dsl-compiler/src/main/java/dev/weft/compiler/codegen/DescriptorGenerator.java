package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes {@code descriptor()} and the class that joins names to setters; it is loaded when somebody
 * asks.
 */
final class DescriptorGenerator implements MemberGenerator<ClassPlan> {
  private static final String FIELD = "DESCRIPTOR";

  @Override
  public void generate(ClassPlan plan, TypeSpec.Builder type) {
    ClassName descriptor = plan.imports().name(RuntimeTypes.WORKFLOW_DESCRIPTOR);
    TypeName described = ParameterizedTypeName.get(descriptor, plan.self());
    ClassName byName = ClassName.get("", ClassPlan.BY_NAME);
    type.addMethod(
        MethodSpec.methodBuilder("descriptor")
            .addJavadoc("This class as data, to be set by name.")
            .addModifiers(PUBLIC, STATIC)
            .returns(described)
            .addCode(Code.statement("return ", byName, ".", FIELD))
            .build());
    TypeSpec.Builder holder =
        TypeSpec.classBuilder(ClassPlan.BY_NAME)
            .addJavadoc("Joins names of the mapping to setters.")
            .addModifiers(PRIVATE, STATIC, FINAL);
    FieldSpec.Builder field = FieldSpec.builder(described, FIELD, STATIC, FINAL);
    Code from = from(plan, descriptor);
    List<Code> calls = calls(plan);
    if (calls.size() <= Limits.CALLS_IN_A_CHAIN) {
      calls.add(Code.of(".load()"));
      holder.addField(field.initializer(CallChain.assigned(from, calls)).build());
    } else {
      holder.addField(field.initializer("load()").build());
      holder.addMethod(load(plan, descriptor, described, from, calls));
    }
    type.addType(holder.build());
  }

  private static Code from(ClassPlan plan, ClassName descriptor) {
    ClassName builder = plan.builder().builder();
    return Code.of(
        descriptor,
        ".of(\n    ",
        plan.self(),
        ".class, ",
        JavaText.expression(plan.schema()),
        ", ",
        builder,
        "::new, ",
        builder,
        "::build)");
  }

  private static List<Code> calls(ClassPlan plan) {
    List<Code> calls = new ArrayList<>();
    for (Property property : plan.builder().properties()) {
      property
          .described(plan.imports())
          .map(DescribedProperty::conversion)
          .ifPresent(conversion -> addSetters(property, conversion, calls));
    }
    plan.builder()
        .presets()
        .ifPresent(
            presets ->
                presets.constants().forEach(constant -> calls.add(preset(presets, constant))));
    return calls;
  }

  private static void addSetters(Property property, Code conversion, List<Code> calls) {
    calls.add(set(property.title(), conversion, property.name()));
    property
        .formerName()
        .ifPresent(former -> calls.add(set(former.title(), conversion, property.name())));
  }

  private static Code set(String title, Code conversion, String setter) {
    return Code.of(
        ".set(",
        JavaText.expression(title),
        ", ",
        conversion,
        ", ",
        ClassPlan.BUILDER,
        "::",
        setter,
        ")");
  }

  private static Code preset(PresetPlan presets, PresetPlan.Constant constant) {
    return Code.of(
        ".preset(",
        JavaText.expression(constant.declaration().name().text()),
        ", builder -> builder.",
        presets.method(),
        "(",
        presets.type(),
        ".",
        constant.name(),
        "))");
  }

  private static MethodSpec load(
      ClassPlan plan, ClassName descriptor, TypeName described, Code from, List<Code> calls) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("load").addModifiers(PRIVATE, STATIC).returns(described);
    String loader =
        descriptor.simpleName()
            + ".Loader<"
            + plan.self().simpleName()
            + ", "
            + ClassPlan.BUILDER
            + "> loader =";
    method.addCode(Code.statement(loader, "\n    ", from));
    calls.forEach(call -> method.addCode(Code.statement("loader", call)));
    return method.addCode(Code.statement("return loader.load()")).build();
  }
}
