package dev.weft.compiler.binding;

import dev.weft.compiler.syntax.MappingFile;
import java.util.List;

/**
 * A mapping file and those of its workflows whose saved file could be read, in the order written.
 *
 * @param file with the statements of fragments in the workflows that use them
 * @param linked the file as written, and what it imports
 * @param names what names of fragments and choices mean
 */
public record BoundMapping(
    MappingFile file, LinkedMapping linked, SharedNames names, List<BoundWorkflow> workflows) {

  public BoundMapping {
    workflows = List.copyOf(workflows);
  }
}
