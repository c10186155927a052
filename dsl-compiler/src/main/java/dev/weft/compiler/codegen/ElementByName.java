package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;

/** Writes the class that joins names to the setters of an element. */
final class ElementByName implements MemberGenerator<BuilderPlan> {
  static final String FIELD = "SETTERS";

  @Override
  public void generate(BuilderPlan plan, TypeSpec.Builder type) {
    ClassName setters = plan.imports().name(RuntimeTypes.ELEMENT_SETTERS);
    Code from =
        Code.of(
            setters,
            ".of(\n    ",
            plan.built(),
            ".class, ",
            ClassPlan.BUILDER,
            "::new, ",
            ClassPlan.BUILDER,
            "::build, ",
            plan.built(),
            "::toBuilder)");
    List<Code> calls =
        plan.properties().stream()
            .flatMap(property -> property.described(plan.imports()).joins(plan.built()).stream())
            .toList();
    Code begun = Code.of(setters, "<", plan.built(), ", ", ClassPlan.BUILDER, ">");
    TypeName result = ParameterizedTypeName.get(setters, plan.built(), plan.builder());
    type.addType(new JoinedNames(FIELD, result, from, begun, calls, "").declaration());
  }
}
