package dev.weft.compiler.codegen;

import com.palantir.javapoet.TypeSpec;

/** Writes one kind of member of a generated class. */
interface MemberGenerator {

  /** Adds the members to the class; adds nothing when the workflow has no use for them. */
  void generate(ClassPlan plan, TypeSpec.Builder type);
}
