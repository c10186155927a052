package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.weft.compiler.literal.Literal;

/**
 * The fields of a choice's type: the value; and, where only some values are sent as texts, the JSON
 * that is sent for the others.
 */
final class ChoiceParts {
  private ChoiceParts() {}

  /** The arguments of an option's constructor. */
  static String arguments(ChoiceJavaType choice, Literal literal) {
    String value = JavaText.expression(literal.text());
    if (choice.form() != ChoiceForm.MIXED) {
      return value;
    }
    return literal.isText() ? value + ", null" : value + ", " + JavaText.expression(literal.json());
  }

  /** Adds fields, constructor, and the methods of {@code Choice}. */
  static void add(ChoiceJavaType choice, MethodSpec.Builder constructor, TypeSpec.Builder type) {
    type.addField(RuntimeTypes.STRING, "value", PRIVATE, FINAL);
    constructor.addParameter(RuntimeTypes.STRING, "value").addStatement("this.value = value");
    if (choice.form() == ChoiceForm.MIXED) {
      TypeName json = ObjectMethods.nullable(RuntimeTypes.STRING);
      type.addField(json, "json", PRIVATE, FINAL);
      constructor.addParameter(json, "json").addStatement("this.json = json");
    }
    type.addMethod(constructor.build());
    type.addMethod(
        ObjectMethods.override("value", RuntimeTypes.STRING).addStatement("return value").build());
    if (choice.form() != ChoiceForm.TEXTS) {
      type.addMethod(json(choice));
    }
  }

  private static MethodSpec json(ChoiceJavaType choice) {
    MethodSpec.Builder json = ObjectMethods.override("json", RuntimeTypes.STRING);
    return choice.form() == ChoiceForm.LITERALS
        ? json.addStatement("return value").build()
        : json.addStatement("return json != null ? json : $T.super.json()", RuntimeTypes.CHOICE)
            .build();
  }
}
