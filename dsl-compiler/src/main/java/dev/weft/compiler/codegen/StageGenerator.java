package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.Optional;

/** Writes an interface for each stage of the builder that lacks required parameters. */
final class StageGenerator implements MemberGenerator {

  @Override
  public void generate(ClassPlan plan, TypeSpec.Builder type) {
    for (Stage stage : plan.stages()) {
      TypeSpec.Builder stageType =
          TypeSpec.interfaceBuilder(stage.type())
              .addJavadoc("A builder that still needs $L.", names(stage))
              .addModifiers(PUBLIC);
      for (ParameterPlan parameter : plan.parameters()) {
        Optional<ClassName> next = stage.after(parameter);
        if (next.isPresent()) {
          stageType.addMethod(setter(parameter, next.get()));
        }
      }
      type.addType(stageType.build());
    }
  }

  private static String names(Stage stage) {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < stage.missing().size(); i++) {
      boolean last = i == stage.missing().size() - 1;
      names.append(i == 0 ? "" : last ? " and " : ", ");
      names.append(ParameterDocs.link(stage.missing().get(i)));
    }
    return names.toString();
  }

  private static MethodSpec setter(ParameterPlan parameter, ClassName next) {
    return MethodSpec.methodBuilder(parameter.name())
        .addJavadoc("See $L.", ParameterDocs.link(parameter))
        .addModifiers(PUBLIC, ABSTRACT)
        .addParameter(parameter.type(), parameter.name())
        .returns(next)
        .build();
  }
}
