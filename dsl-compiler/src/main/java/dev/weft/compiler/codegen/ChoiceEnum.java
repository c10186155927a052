package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/** Writes the enum of a choice that the mapping closes. */
final class ChoiceEnum {
  private ChoiceEnum() {}

  static TypeSpec of(ChoiceJavaType choice, String link, Imports imports) {
    TypeSpec.Builder type =
        TypeSpec.enumBuilder(choice.type())
            .addJavadoc("What $L takes.", link)
            .addModifiers(PUBLIC)
            .addSuperinterface(imports.name(RuntimeTypes.CHOICE));
    for (ChoiceOption option : choice.options()) {
      type.addEnumConstant(
          option.constant(),
          TypeSpec.anonymousClassBuilder("$L", choice.arguments(option.literal())).build());
    }
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    addPart(RuntimeTypes.STRING, "value", constructor, type);
    if (choice.form() == ChoiceForm.MIXED) {
      addPart(ObjectMethods.nullable(RuntimeTypes.STRING, imports), "literal", constructor, type);
    }
    type.addMethod(constructor.build());
    type.addMethod(
        ObjectMethods.override("value", RuntimeTypes.STRING)
            .addCode(Code.statement("return value"))
            .build());
    switch (choice.form()) {
      case TEXTS -> {}
      case NUMBERS, DECIMALS ->
          type.addMethod(
              ObjectMethods.override("json", RuntimeTypes.STRING)
                  .addCode(Code.statement("return value"))
                  .build());
      case MIXED -> type.addMethod(json(imports));
    }
    return type.build();
  }

  private static void addPart(
      TypeName part, String name, MethodSpec.Builder constructor, TypeSpec.Builder type) {
    type.addField(part, name, PRIVATE, FINAL);
    constructor.addParameter(part, name).addCode(Code.statement("this.", name, " = ", name));
  }

  /** The method that sends the literal where there is one. */
  static MethodSpec json(Imports imports) {
    return ObjectMethods.override("json", RuntimeTypes.STRING)
        .addCode(
            Code.statement(
                "return literal != null ? literal : ",
                imports.name(RuntimeTypes.CHOICE),
                ".super.json()"))
        .build();
  }
}
