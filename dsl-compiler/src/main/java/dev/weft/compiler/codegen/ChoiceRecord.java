package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/** Writes the record of a choice that takes any value and knows some. */
final class ChoiceRecord {
  private ChoiceRecord() {}

  static TypeSpec.Builder of(ChoiceJavaType choice, String documentation, Imports imports) {
    TypeSpec.Builder type =
        TypeSpec.recordBuilder(choice.type())
            .addJavadoc("$L", documentation)
            .addModifiers(PUBLIC)
            .addSuperinterface(imports.name(RuntimeTypes.CHOICE));
    for (ChoiceOption option : choice.options()) {
      type.addField(
          FieldSpec.builder(choice.type(), option.constant(), PUBLIC, STATIC, FINAL)
              .initializer("$Z$L", choice.created(option.literal()))
              .build());
    }
    switch (choice.form()) {
      case TEXTS -> addText(type, imports);
      case NUMBERS -> addNumber(TypeName.LONG, RuntimeTypes.LONG, type);
      case DECIMALS -> {
        addNumber(TypeName.DOUBLE, RuntimeTypes.DOUBLE, type);
        type.addMethod(finiteCheck());
      }
      case MIXED -> addTextOrLiteral(type, imports);
    }
    return type;
  }

  /** What Javadoc says of the type; {@code link} is what takes it. */
  static String documentation(ChoiceJavaType choice, String link) {
    String other = isNumber(choice.form()) ? "number" : "value";
    if (choice.options().isEmpty()) {
      return "What " + link + " takes: any " + other + " that the server knows.";
    }
    String doc = "What " + link + " takes: one of the constants, or any other " + other + ".";
    return choice.known() > choice.options().size()
        ? doc
            + " Of %d values %d have a constant.".formatted(choice.known(), choice.options().size())
        : doc;
  }

  private static void addText(TypeSpec.Builder type, Imports imports) {
    type.recordConstructor(
        MethodSpec.constructorBuilder().addParameter(RuntimeTypes.STRING, "value").build());
    type.addMethod(nullCheck(imports));
  }

  private static boolean isNumber(ChoiceForm form) {
    return form == ChoiceForm.NUMBERS || form == ChoiceForm.DECIMALS;
  }

  /** JSON has no other numbers. */
  private static MethodSpec finiteCheck() {
    return MethodSpec.compactConstructorBuilder()
        .addModifiers(PUBLIC)
        .addCode(
            CodeBlock.builder()
                .beginControlFlow("if (!$T.isFinite(number))", RuntimeTypes.DOUBLE)
                .addStatement(
                    "throw new $T($S + number)",
                    RuntimeTypes.ILLEGAL_ARGUMENT,
                    "not a number that can be sent: ")
                .endControlFlow()
                .build())
        .build();
  }

  /** {@code boxed} knows how its numbers are written. */
  private static void addNumber(TypeName number, ClassName boxed, TypeSpec.Builder type) {
    type.recordConstructor(MethodSpec.constructorBuilder().addParameter(number, "number").build());
    type.addMethod(
        ObjectMethods.override("value", RuntimeTypes.STRING)
            .addCode(Code.statement("return ", boxed, ".toString(number)"))
            .build());
    type.addMethod(
        ObjectMethods.override("json", RuntimeTypes.STRING)
            .addCode(Code.statement("return value()"))
            .build());
  }

  private static void addTextOrLiteral(TypeSpec.Builder type, Imports imports) {
    type.recordConstructor(
        MethodSpec.constructorBuilder()
            .addParameter(RuntimeTypes.STRING, "value")
            .addParameter(ObjectMethods.nullable(RuntimeTypes.STRING, imports), "literal")
            .build());
    type.addMethod(nullCheck(imports));
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addJavadoc("A text; what is sent for anything else is its JSON literal.")
            .addModifiers(PUBLIC)
            .addParameter(RuntimeTypes.STRING, "value")
            .addCode(Code.statement("this(value, null)"))
            .build());
    type.addMethod(ChoiceEnum.json(imports));
  }

  private static MethodSpec nullCheck(Imports imports) {
    return MethodSpec.compactConstructorBuilder()
        .addModifiers(PUBLIC)
        .addCode(
            Code.statement(imports.name(RuntimeTypes.OBJECTS), ".requireNonNull(value, \"value\")"))
        .build();
  }
}
