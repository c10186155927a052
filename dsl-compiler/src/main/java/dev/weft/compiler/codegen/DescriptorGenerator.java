package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code descriptor()}, and the class that joins names to setters for it. */
final class DescriptorGenerator implements MemberGenerator<ClassPlan> {
  static final String FIELD = "DESCRIPTOR";

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
    type.addMethod(
        MethodSpec.methodBuilder("read")
            .addJavadoc(
                "Reads the workflow back that made a picture, video or sound.\n\n@throws $T if the"
                    + " file holds none of this class, or one that does not fit, with all that does"
                    + " not",
                plan.imports().name(RuntimeTypes.RECALL_EXCEPTION))
            .addModifiers(PUBLIC, STATIC)
            .returns(plan.self())
            .addParameter(plan.imports().name(RuntimeTypes.PATH), "file")
            .addCode(Code.statement("return ", byName, ".", FIELD, ".read(file).workflow()"))
            .build());
    type.addMethod(
        ObjectMethods.override("toValues", plan.imports().name(RuntimeTypes.WORKFLOW_VALUES))
            .addCode(Code.statement("return ", byName, ".", FIELD, ".valuesOf(this)"))
            .build());
    Code loader = Code.of(descriptor, ".Loader<", plan.self(), ", ", ClassPlan.BUILDER, ">");
    type.addType(
        new JoinedNames(FIELD, described, from(plan, descriptor), loader, calls(plan), ".load()")
            .declaration());
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
    plan.builder()
        .properties()
        .forEach(property -> calls.addAll(property.described(plan.imports()).joins(plan.self())));
    plan.builder()
        .presets()
        .ifPresent(
            presets ->
                presets.constants().forEach(constant -> calls.add(preset(presets, constant))));
    return calls;
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
}
