package dev.weft.compiler.build;

import dev.weft.compiler.Compilation;
import java.nio.file.Path;
import java.util.List;

/** The compiler as a run sees it: no exception for what a user wrote. */
@FunctionalInterface
interface Compiler {
  Compilation compile(GenerationRequest request, List<Path> mappings);
}
