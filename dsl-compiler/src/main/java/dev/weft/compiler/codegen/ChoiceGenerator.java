package dev.weft.compiler.codegen;

import com.palantir.javapoet.TypeSpec;

/** Writes the type of each choice: a class that takes any value, or an enum. */
final class ChoiceGenerator implements MemberGenerator {

  @Override
  public void generate(ClassPlan plan, TypeSpec.Builder type) {
    for (ParameterPlan parameter : plan.parameters()) {
      if (parameter.java() instanceof ChoiceJavaType choice) {
        type.addType(
            choice.closed() ? ChoiceEnum.of(parameter, choice) : ChoiceClass.of(parameter, choice));
      }
    }
  }
}
