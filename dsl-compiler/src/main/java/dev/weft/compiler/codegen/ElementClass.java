package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;

/** Writes the class of the elements of a list. */
final class ElementClass {
  /** The method that sets an element in a request. */
  static final String APPLY = "applyTo";

  private static final List<MemberGenerator<BuilderPlan>> MEMBERS =
      List.of(
          new FieldGenerator(),
          new StarterGenerator(),
          new AccessorGenerator(),
          new ToBuilderGenerator(),
          new ObjectMethodsGenerator(),
          new OwnTypeGenerator(),
          new StageGenerator(),
          new BuilderGenerator());

  private ElementClass() {}

  static TypeSpec of(ListProperty list, BuilderPlan outer, Imports imports) {
    BuilderPlan plan = list.element();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(plan.built())
            .addJavadoc("One of $L.", outer.qualifiedLink(list))
            .addModifiers(PUBLIC, STATIC, FINAL);
    plan.properties().forEach(property -> property.constant(imports).ifPresent(type::addField));
    MEMBERS.forEach(generator -> generator.generate(plan, type));
    return type.addMethod(apply(plan, imports)).build();
  }

  private static MethodSpec apply(BuilderPlan plan, Imports imports) {
    String request = plan.variable("request");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(APPLY)
            .addModifiers(PRIVATE)
            .addParameter(
                imports.name(RuntimeTypes.WORKFLOW_REQUEST).nestedClass("Builder"), request);
    List<Code> calls =
        plan.properties().stream().flatMap(property -> property.requested().stream()).toList();
    if (!calls.isEmpty()) {
      method.addStatement(
          "$L",
          calls.size() == 1
              ? Code.of(request, calls.get(0))
              : CallChain.of(Code.of(request), calls));
    }
    return method.build();
  }
}
