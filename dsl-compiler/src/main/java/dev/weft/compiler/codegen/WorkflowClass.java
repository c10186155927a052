package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;

/** Writes the class of a workflow. */
final class WorkflowClass {
  /** Every kind of member, in the order they are written within fields, methods and classes. */
  private static final List<MemberGenerator> MEMBERS =
      List.of(
          new TemplateGenerator(),
          new FieldGenerator(),
          new StarterGenerator(),
          new AccessorGenerator(),
          new ToBuilderGenerator(),
          new RequestGenerator(),
          new OutputsGenerator(),
          new ObjectMethodsGenerator(),
          new NodesGenerator(),
          new ChoiceGenerator(),
          new StageGenerator(),
          new BuilderGenerator());

  private WorkflowClass() {}

  /** The Java source. */
  static String generate(ClassPlan plan) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(plan.self())
            .addJavadoc("$L", ClassDocs.of(plan))
            .addAnnotation(
                AnnotationSpec.builder(RuntimeTypes.GENERATED)
                    .addMember("value", "$L", JavaText.expression(plan.generator()))
                    .build())
            .addModifiers(PUBLIC, FINAL)
            .addSuperinterface(
                ParameterizedTypeName.get(RuntimeTypes.WORKFLOW, plan.outputsType()));
    MEMBERS.forEach(generator -> generator.generate(plan, type));
    String code = type.build().toString();
    return SourceLayout.of(head(plan) + UsedTypes.imports(code, packageName(plan)) + code);
  }

  private static String head(ClassPlan plan) {
    String comment =
        "// Generated from %s by %s. Do not edit.\n"
            .formatted(
                JavadocText.lineComment(plan.workflow().declaration().span().file().name()),
                JavadocText.lineComment(plan.generator()));
    return packageName(plan).isEmpty()
        ? comment
        : comment + "package " + packageName(plan) + ";\n\n";
  }

  private static String packageName(ClassPlan plan) {
    return plan.workflow().packageName();
  }
}
