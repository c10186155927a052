package dev.weft.compiler.codegen;

import com.palantir.javapoet.TypeSpec;

/** Writes the types that only one property has, such as those of choices. */
final class OwnTypeGenerator implements MemberGenerator<BuilderPlan> {

  @Override
  public void generate(BuilderPlan plan, TypeSpec.Builder type) {
    plan.properties().forEach(property -> property.ownType(plan).ifPresent(type::addType));
  }
}
