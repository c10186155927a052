package dev.weft.compiler;

import dev.weft.compiler.codegen.WorkflowGenerator;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.ReadResult;
import dev.weft.compiler.source.ReadResult.Refusal;
import dev.weft.compiler.source.ReadResult.Refused;
import dev.weft.compiler.syntax.MappingFile;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.WorkflowDeclaration;
import java.nio.file.Path;
import java.util.List;

/**
 * The classes that a project's people wrote: a workflow that becomes one of the same name would be
 * told by javac, in a file that nobody wrote.
 *
 * @param sourceRoots the folders of the project's own Java files
 */
record OwnClasses(List<Path> sourceRoots, NamedFiles files, Sources sources) {

  /** Reports every workflow whose class is there already. */
  void check(MappingFile mapping, DiagnosticSink sink) {
    for (WorkflowDeclaration workflow : mapping.workflows()) {
      mapping.packageName().ifPresent(name -> check(name.text(), workflow.name(), sink));
    }
  }

  private void check(String packageName, Name workflow, DiagnosticSink sink) {
    String className = packageName + "." + WorkflowGenerator.className(workflow.text());
    for (Path root : sourceRoots) {
      Path file = root.resolve(className.replace('.', '/') + ".java");
      if (isThere(files.lookFor(file))) {
        sink.report(
            Diagnostic.of(
                    DiagnosticCode.CLASS_EXISTS,
                    workflow.span(),
                    "`" + workflow + "` becomes a class that this project has already")
                .label("`" + sources.name(file) + "`")
                .help("rename the workflow here, or that class"));
      }
    }
  }

  /** Java need not be UTF-8. */
  private static boolean isThere(ReadResult result) {
    return result instanceof ReadResult.Text
        || (result instanceof Refused refused && refused.why() == Refusal.NOT_UTF8);
  }
}
