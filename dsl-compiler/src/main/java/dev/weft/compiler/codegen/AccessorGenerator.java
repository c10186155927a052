package dev.weft.compiler.codegen;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;

/** Writes an accessor for each property. */
final class AccessorGenerator implements MemberGenerator<BuilderPlan> {

  @Override
  public void generate(BuilderPlan plan, TypeSpec.Builder type) {
    for (Property property : plan.properties()) {
      MethodSpec.Builder accessor =
          MethodSpec.methodBuilder(property.name())
              .addModifiers(PUBLIC)
              .returns(type(property, plan.imports()))
              .addCode(returned(property, plan.imports()));
      if (plan.isShared(property)) {
        accessor.addAnnotation(RuntimeTypes.OVERRIDE);
      }
      String doc = property.accessorDoc();
      if (!doc.isEmpty()) {
        accessor.addJavadoc("$L", doc);
      }
      type.addMethods(Deprecations.all(property, List.of(accessor.build())));
    }
  }

  private static TypeName type(Property property, Imports imports) {
    return property.optional() ? ObjectMethods.optional(property.type(), imports) : property.type();
  }

  private static CodeBlock returned(Property property, Imports imports) {
    return property.optional()
        ? Code.statement(
            "return ", imports.name(RuntimeTypes.OPTIONAL), ".ofNullable(", property.name(), ")")
        : Code.statement("return ", property.name());
  }
}
