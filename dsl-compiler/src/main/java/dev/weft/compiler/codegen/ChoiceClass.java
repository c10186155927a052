package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/** The class of a choice that takes any value and knows some. */
final class ChoiceClass {
  private ChoiceClass() {}

  static TypeSpec of(ParameterPlan parameter, ChoiceJavaType choice) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(choice.type())
            .addJavadoc("$L", documentation(parameter, choice))
            .addModifiers(PUBLIC, STATIC, FINAL)
            .addSuperinterface(RuntimeTypes.CHOICE);
    for (ChoiceOption option : choice.options()) {
      type.addField(
          FieldSpec.builder(choice.type(), option.constant(), PUBLIC, STATIC, FINAL)
              .addJavadoc("$L", JavadocText.code(option.literal().text()) + ".")
              .initializer("$L", choice.created(option.literal()))
              .build());
    }
    type.addMethod(factory(choice));
    ChoiceParts.add(choice, MethodSpec.constructorBuilder().addModifiers(PRIVATE), type);
    addObjectMethods(choice, type);
    return type.build();
  }

  private static String documentation(ParameterPlan parameter, ChoiceJavaType choice) {
    StringBuilder doc =
        new StringBuilder("What ").append(ParameterDocs.link(parameter)).append(" takes: ");
    if (choice.options().isEmpty()) {
      return doc.append("any value that the server knows.").toString();
    }
    doc.append("one of the constants, or any other value by {@link #of of}.");
    if (choice.known() > choice.options().size()) {
      doc.append(" Of ").append(choice.known()).append(" values the first ");
      doc.append(choice.options().size()).append(" have a constant.");
    }
    return doc.toString();
  }

  private static MethodSpec factory(ChoiceJavaType choice) {
    ClassName type = choice.type();
    MethodSpec.Builder of =
        MethodSpec.methodBuilder("of").addModifiers(PUBLIC, STATIC).returns(type);
    if (choice.form() == ChoiceForm.LITERALS) {
      return of.addJavadoc("Any number; the server says whether it takes it.")
          .addParameter(TypeName.LONG, "value")
          .addStatement("return new $T($T.toString(value))", type, RuntimeTypes.LONG)
          .build();
    }
    return of.addJavadoc("Any text; the server says whether it takes it.")
        .addParameter(RuntimeTypes.STRING, "value")
        .addStatement(
            "return new $T($T.requireNonNull(value, $S)$L)",
            type,
            RuntimeTypes.OBJECTS,
            "value",
            choice.form() == ChoiceForm.TEXTS ? "" : ", null")
        .build();
  }

  private static void addObjectMethods(ChoiceJavaType choice, TypeSpec.Builder type) {
    String identity = choice.form() == ChoiceForm.MIXED ? "json()" : "value";
    type.addMethod(
        ObjectMethods.override("equals", TypeName.BOOLEAN)
            .addParameter(ObjectMethods.NULLABLE_OBJECT, "other")
            .addStatement(
                "return other instanceof $T that && $L.equals(that.$L)",
                choice.type(),
                identity,
                identity)
            .build());
    type.addMethod(
        ObjectMethods.override("hashCode", TypeName.INT)
            .addStatement("return $L.hashCode()", identity)
            .build());
    type.addMethod(
        ObjectMethods.override("toString", RuntimeTypes.STRING)
            .addStatement("return value")
            .build());
  }
}
