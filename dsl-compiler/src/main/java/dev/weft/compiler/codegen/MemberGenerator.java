package dev.weft.compiler.codegen;

import com.palantir.javapoet.TypeSpec;

/**
 * Writes one kind of member of a generated class.
 *
 * @param <P> what it has to know: a {@link ClassPlan}, or a {@link BuilderPlan} when any class with
 *     a builder has such members
 */
interface MemberGenerator<P> {

  /** Adds the members to the class; adds nothing when the class has no use for them. */
  void generate(P plan, TypeSpec.Builder type);
}
