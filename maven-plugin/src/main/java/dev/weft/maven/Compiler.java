package dev.weft.maven;

import dev.weft.compiler.CompilationRequest;
import dev.weft.compiler.CompilationResult;

/** The compiler as a goal sees it: no exception for what a user wrote. */
@FunctionalInterface
interface Compiler {
  CompilationResult compile(CompilationRequest request);
}
