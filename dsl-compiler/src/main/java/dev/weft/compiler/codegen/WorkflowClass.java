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
  private static final List<MemberGenerator<ClassPlan>> MEMBERS =
      List.of(
          new TemplateGenerator(),
          ofBuilder(new FieldGenerator()),
          ofBuilder(new StarterGenerator()),
          ofBuilder(new AccessorGenerator()),
          ofBuilder(new ToBuilderGenerator()),
          new DescriptorGenerator(),
          new RequestGenerator(),
          new OutputsGenerator(),
          ofBuilder(new ObjectMethodsGenerator()),
          new NodesGenerator(),
          ofBuilder(new OwnTypeGenerator()),
          ofBuilder(new PresetGenerator()),
          ofBuilder(new StageGenerator()),
          ofBuilder(new BuilderGenerator()));

  private WorkflowClass() {}

  private static MemberGenerator<ClassPlan> ofBuilder(MemberGenerator<BuilderPlan> generator) {
    return (plan, type) -> generator.generate(plan.builder(), type);
  }

  /** The Java source. */
  static String generate(ClassPlan plan) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(plan.self())
            .addJavadoc("$L", ClassDocs.of(plan))
            .addAnnotation(
                AnnotationSpec.builder(plan.imports().name(RuntimeTypes.GENERATED))
                    .addMember("value", "$L", JavaText.expression(plan.generator()))
                    .build())
            .addModifiers(PUBLIC, FINAL)
            .addSuperinterface(
                ParameterizedTypeName.get(
                    plan.imports().name(RuntimeTypes.WORKFLOW), plan.outputsType()));
    for (FragmentPlan fragment : plan.builder().fragments()) {
      type.addSuperinterface(fragment.type(plan.imports()).nestedClass(FragmentPlan.VALUES));
    }
    MEMBERS.forEach(generator -> generator.generate(plan, type));
    String code = type.build().toString();
    return SourceLayout.of(
        SourceHead.of(
                plan.workflow().declaration().span().file().name(),
                plan.generator(),
                plan.workflow().packageName(),
                plan.imports())
            + code);
  }
}
