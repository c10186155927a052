package dev.weft.compiler.syntax;

import dev.weft.compiler.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * A mapping file as written.
 *
 * @param packageName dotted, as written
 * @param imports paths of other mapping files
 */
public record MappingFile(
    SourceFile file,
    Optional<Name> packageName,
    List<Name> imports,
    List<WorkflowDeclaration> workflows,
    List<FragmentDeclaration> fragments,
    List<ChoiceDeclaration> choices) {

  public MappingFile {
    imports = List.copyOf(imports);
    workflows = List.copyOf(workflows);
    fragments = List.copyOf(fragments);
    choices = List.copyOf(choices);
  }

  /** The same with other workflows. */
  public MappingFile withWorkflows(List<WorkflowDeclaration> others) {
    return new MappingFile(file, packageName, imports, others, fragments, choices);
  }
}
