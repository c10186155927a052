package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/** Writes the fields and the constructor that takes them from a builder. */
final class FieldGenerator implements MemberGenerator<BuilderPlan> {

  @Override
  public void generate(BuilderPlan plan, TypeSpec.Builder type) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(PRIVATE)
            .addParameter(plan.builder(), "builder");
    for (Property property : plan.properties()) {
      TypeName held =
          property.optional()
              ? ObjectMethods.nullable(property.type(), plan.imports())
              : property.type();
      type.addField(held, property.name(), PRIVATE, FINAL);
      Code set = Code.of("builder.", property.name());
      constructor.addStatement(
          "this.$N = $L", property.name(), property.built(set, plan.imports()));
    }
    plan.derivation().fields().forEach(type::addField);
    plan.derivation().steps().forEach(constructor::addCode);
    type.addMethod(constructor.build());
  }
}
