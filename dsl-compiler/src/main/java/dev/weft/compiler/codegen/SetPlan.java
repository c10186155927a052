package dev.weft.compiler.codegen;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * An input that the mapping sets, in Java.
 *
 * @param constant the runtime's {@code Parameter}
 * @param computed the value, if it has to be computed and checked before
 * @param requested the call that hands it to a request, with its dot
 */
record SetPlan(FieldSpec constant, Optional<Computed> computed, Code requested) {

  /** A value and the name of what holds it. */
  record Computed(TypeName type, String name, Code value) {}
}
