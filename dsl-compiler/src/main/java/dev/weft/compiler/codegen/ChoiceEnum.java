package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

/** The enum of a choice that the mapping closes. */
final class ChoiceEnum {
  private ChoiceEnum() {}

  static TypeSpec of(ParameterPlan parameter, ChoiceJavaType choice) {
    TypeSpec.Builder type =
        TypeSpec.enumBuilder(choice.type())
            .addJavadoc("What $L takes.", ParameterDocs.link(parameter))
            .addModifiers(PUBLIC)
            .addSuperinterface(RuntimeTypes.CHOICE);
    for (ChoiceOption option : choice.options()) {
      type.addEnumConstant(
          option.constant(),
          TypeSpec.anonymousClassBuilder("$L", ChoiceParts.arguments(choice, option.literal()))
              .addJavadoc("$L.", JavadocText.code(option.literal().text()))
              .build());
    }
    ChoiceParts.add(choice, MethodSpec.constructorBuilder(), type);
    return type.build();
  }
}
