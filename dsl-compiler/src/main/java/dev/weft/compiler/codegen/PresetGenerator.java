package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;

/** Writes the enum of the presets, and the methods that set one. */
final class PresetGenerator implements MemberGenerator<BuilderPlan> {

  @Override
  public void generate(BuilderPlan plan, TypeSpec.Builder type) {
    plan.presets().ifPresent(presets -> type.addType(type(plan, presets)));
  }

  private static TypeSpec type(BuilderPlan plan, PresetPlan presets) {
    TypeSpec.Builder type =
        TypeSpec.enumBuilder(presets.type())
            .addJavadoc(
                "Values that go together: see {@link $L#$L(Preset)}.",
                plan.builder().simpleName(),
                presets.method())
            .addModifiers(PUBLIC);
    for (PresetPlan.Constant constant : presets.constants()) {
      TypeSpec.Builder member =
          TypeSpec.anonymousClassBuilder("").addJavadoc("$L", documentation(constant));
      constant
          .declaration()
          .deprecation()
          .ifPresent(
              deprecation ->
                  member
                      .addAnnotation(RuntimeTypes.DEPRECATED)
                      .addJavadoc("\n\n$L", Deprecations.tag(deprecation.text().text())));
      type.addEnumConstant(constant.name(), member.build());
    }
    return type.build();
  }

  private static String documentation(PresetPlan.Constant constant) {
    String prose = JavadocText.prose(constant.declaration().documentation());
    List<String> values =
        constant.declaration().assignments().stream()
            .map(a -> JavadocText.code(a.name() + " = " + a.value().span().text()))
            .toList();
    String sets = values.isEmpty() ? "Sets nothing." : "Sets " + String.join(", ", values) + ".";
    return prose.isEmpty() ? sets : prose + "\n\n<p>" + sets;
  }

  /** What sets a preset on a stage that has no more to do than to say so. */
  static MethodSpec declared(PresetPlan presets, ClassName stage) {
    return MethodSpec.methodBuilder(presets.method())
        .addModifiers(PUBLIC, ABSTRACT)
        .addParameter(presets.type(), "preset")
        .returns(stage)
        .build();
  }

  /** What begins with a preset. */
  static MethodSpec starter(PresetPlan presets, ClassName first) {
    return MethodSpec.methodBuilder(presets.method())
        .addModifiers(PUBLIC, STATIC)
        .addParameter(presets.type(), "preset")
        .returns(first)
        .addCode(Code.statement("return builder().", presets.method(), "(preset)"))
        .build();
  }

  /** What calls the setters. */
  static MethodSpec setter(BuilderPlan plan, PresetPlan presets) {
    MethodSpec.Builder setter =
        MethodSpec.methodBuilder(presets.method())
            .addJavadoc(
                "Sets all that the preset sets, as if each setter were called now: what is called"
                    + " later wins.")
            .addModifiers(PUBLIC)
            .addParameter(presets.type(), "preset")
            .returns(plan.builder());
    if (!plan.stages().isEmpty()) {
      setter.addAnnotation(RuntimeTypes.OVERRIDE);
    }
    return setter
        .beginControlFlow(
            "switch ($T.requireNonNull(preset, $S))",
            plan.imports().name(RuntimeTypes.OBJECTS),
            "preset")
        .addCode(
            presets.constants().stream()
                .map(PresetGenerator::branch)
                .collect(CodeBlock.joining("")))
        .endControlFlow()
        .addCode(Code.statement("return this"))
        .build();
  }

  private static CodeBlock branch(PresetPlan.Constant constant) {
    CodeBlock.Builder branch = CodeBlock.builder().beginControlFlow("case $N ->", constant.name());
    constant.calls().forEach(call -> branch.add(Code.statement(call)));
    return branch.endControlFlow().build();
  }
}
