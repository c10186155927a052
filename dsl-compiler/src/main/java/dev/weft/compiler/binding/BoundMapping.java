package dev.weft.compiler.binding;

import dev.weft.compiler.syntax.MappingFile;
import java.util.List;

/**
 * A mapping file and those of its workflows whose saved file could be read, in the order written.
 */
public record BoundMapping(MappingFile file, List<BoundWorkflow> workflows) {

  public BoundMapping {
    workflows = List.copyOf(workflows);
  }
}
