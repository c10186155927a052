package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
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
                    .addMember("value", JavaText.expression(plan.generator()))
                    .build())
            .addModifiers(PUBLIC, FINAL)
            .addSuperinterface(
                ParameterizedTypeName.get(RuntimeTypes.WORKFLOW, plan.outputsType()));
    MEMBERS.forEach(generator -> generator.generate(plan, type));
    String mapping = plan.workflow().declaration().span().file().name();
    JavaFile file =
        JavaFile.builder(plan.self().packageName(), type.build())
            .addFileComment(
                "$L",
                CodeBlock.of(
                    "Generated from $L by $L. Do not edit.",
                    JavadocText.lineComment(mapping),
                    JavadocText.lineComment(plan.generator())))
            .skipJavaLangImports(true)
            .indent("  ")
            .build();
    return SourceLayout.of(file.toString());
  }
}
