package dev.weft.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import java.util.Optional;

/**
 * An input that the mapping sets, in Java.
 *
 * @param constant the runtime's {@code Parameter}
 * @param field what holds the value, if it has to be computed and checked when all is built
 * @param step computes the field
 * @param requested the call that hands it to a request, with its dot
 */
record SetPlan(
    FieldSpec constant, Optional<FieldSpec> field, Optional<CodeBlock> step, Code requested) {}
