package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

/** Writes an accessor for each property. */
final class AccessorGenerator implements MemberGenerator<BuilderPlan> {

  @Override
  public void generate(BuilderPlan plan, TypeSpec.Builder type) {
    for (Property property : plan.properties()) {
      MethodSpec.Builder accessor =
          MethodSpec.methodBuilder(property.name())
              .addModifiers(PUBLIC)
              .returns(property.type())
              .addCode(Code.statement("return ", property.name()));
      if (plan.isShared(property)) {
        accessor.addAnnotation(RuntimeTypes.OVERRIDE);
      }
      String doc = property.accessorDoc();
      if (!doc.isEmpty()) {
        accessor.addJavadoc("$L", doc);
      }
      type.addMethod(accessor.build());
    }
  }
}
