package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
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
          new ElementByName(),
          new ObjectMethodsGenerator(),
          new OwnTypeGenerator(),
          new StageGenerator(),
          new BuilderGenerator());

  private ElementClass() {}

  static TypeSpec of(ElementPlan element, String link, ClassName workflow) {
    BuilderPlan plan = element.builder();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(plan.built())
            .addJavadoc("One of $L.", link)
            .addModifiers(PUBLIC, STATIC, FINAL);
    element.constants().forEach(type::addField);
    MEMBERS.forEach(generator -> generator.generate(plan, type));
    return type.addMethod(apply(element, workflow)).build();
  }

  private static MethodSpec apply(ElementPlan element, ClassName workflow) {
    String request = element.request();
    Imports imports = element.builder().imports();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(APPLY)
            .addModifiers(PRIVATE)
            .addParameter(
                imports.name(RuntimeTypes.WORKFLOW_REQUEST).nestedClass("Builder"), request);
    element.workflow().ifPresent(name -> method.addParameter(workflow, name));
    element.derivation().steps().forEach(method::addCode);
    List<Code> calls = element.calls();
    if (calls.size() > Limits.CALLS_IN_A_CHAIN) {
      calls.forEach(call -> method.addCode(Code.statement(request, call)));
    } else if (!calls.isEmpty()) {
      method.addStatement(
          "$L",
          calls.size() == 1
              ? Code.of(request, calls.get(0))
              : CallChain.of(Code.of(request), calls));
    }
    return method.build();
  }
}
