package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;

/**
 * What adds an element to a list.
 *
 * @param name of the method and its parameter
 * @param type of the parameter
 * @param longer the expression of the list with one element more
 */
record Adder(String name, TypeName type, Code longer, String documentation) {

  MethodSpec method(BuilderPlan plan, Property property) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addJavadoc("$L", documentation)
            .addModifiers(PUBLIC)
            .addParameter(type, name)
            .returns(plan.builder())
            .addCode(Code.statement("this.", property.name(), " = ", longer))
            .addCode(Code.statement("return this"));
    return (plan.stages().isEmpty() ? method : method.addAnnotation(RuntimeTypes.OVERRIDE)).build();
  }

  MethodSpec declared(ClassName next) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(PUBLIC, ABSTRACT)
        .addParameter(type, name)
        .returns(next)
        .build();
  }

  MethodSpec starter(ClassName next) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(PUBLIC, STATIC)
        .addParameter(type, name)
        .returns(next)
        .addCode(Code.statement("return builder().", name, "(", name, ")"))
        .build();
  }
}
