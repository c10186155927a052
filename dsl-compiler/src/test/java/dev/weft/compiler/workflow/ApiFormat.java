package dev.weft.compiler.workflow;

import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.SourceFile;
import java.util.Optional;

/** Reads workflows where none is in the editor's format. */
public final class ApiFormat {

  private ApiFormat() {}

  public static Optional<WorkflowGraph> read(SourceFile file, DiagnosticSink sink) {
    return WorkflowReader.read(
        file,
        (workflow, told) -> {
          throw new AssertionError(file + " is in the editor's format");
        },
        sink);
  }
}
