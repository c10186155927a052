package dev.weft.maven;

import dev.weft.compiler.CompilationRequest;
import dev.weft.compiler.CompilationResult;
import dev.weft.compiler.MappingCompiler;

/** The compiler as a goal sees it: no exception for what a user wrote. */
@FunctionalInterface
interface Compiler {
  CompilationResult compile(CompilationRequest request);

  /** The real one, loaded when it is first called. */
  static Compiler weft() {
    return request -> new MappingCompiler().compile(request);
  }
}
