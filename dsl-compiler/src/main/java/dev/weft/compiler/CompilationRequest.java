package dev.weft.compiler;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to compile.
 *
 * @param root the folder that mappings and all files they name must be in
 * @param displayRoot messages name files relative to this folder: the project's
 * @param mappings the mapping files, inside {@code root}
 * @param catalog a project's own {@code nodes.json}, asked before the bundled catalog
 * @param generator what the head of a generated file says made it
 */
public record CompilationRequest(
    Path root, Path displayRoot, List<Path> mappings, Optional<Path> catalog, String generator) {

  public CompilationRequest {
    mappings = List.copyOf(mappings);
  }
}
