package dev.weft.compiler;

import dev.weft.compiler.codegen.SharedTypeGenerator;
import dev.weft.compiler.codegen.WorkflowGenerator;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.ReadResult;
import dev.weft.compiler.source.ReadResult.Refusal;
import dev.weft.compiler.source.ReadResult.Refused;
import dev.weft.compiler.syntax.ChoiceDeclaration;
import dev.weft.compiler.syntax.FragmentDeclaration;
import dev.weft.compiler.syntax.MappingFile;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.WorkflowDeclaration;
import java.nio.file.Path;
import java.util.List;

/**
 * The classes that a project's people wrote: what becomes one of the same name would be told by
 * javac, in a file that nobody wrote.
 *
 * @param sourceRoots the folders of the project's own Java files
 */
record OwnClasses(List<Path> sourceRoots, NamedFiles files, Sources sources) {

  /** Reports everything whose class is there already. */
  void check(MappingFile mapping, DiagnosticSink sink) {
    String packageName = mapping.packageName().map(Name::text).orElse("");
    if (packageName.isEmpty()) {
      return;
    }
    for (WorkflowDeclaration workflow : mapping.workflows()) {
      String className = WorkflowGenerator.className(workflow.name().text());
      check(packageName + "." + className, workflow.name(), "workflow", sink);
    }
    for (FragmentDeclaration fragment : mapping.fragments()) {
      checkShared(packageName, fragment.name(), "fragment", sink);
    }
    for (ChoiceDeclaration choice : mapping.choices()) {
      checkShared(packageName, choice.name(), "choice", sink);
    }
  }

  private void checkShared(String packageName, Name shared, String kind, DiagnosticSink sink) {
    check(packageName + "." + SharedTypeGenerator.className(shared.text()), shared, kind, sink);
  }

  private void check(String className, Name declared, String kind, DiagnosticSink sink) {
    for (Path root : sourceRoots) {
      Path file = root.resolve(className.replace('.', '/') + ".java");
      if (isThere(files.lookFor(file))) {
        sink.report(
            Diagnostic.of(
                    DiagnosticCode.CLASS_EXISTS,
                    declared.span(),
                    "`" + declared + "` becomes a class that this project has already")
                .label("`" + sources.name(file) + "`")
                .help("rename the " + kind + " here, or that class"));
      }
    }
  }

  /** Java need not be UTF-8. */
  private static boolean isThere(ReadResult result) {
    return result instanceof ReadResult.Text
        || (result instanceof Refused refused && refused.why() == Refusal.NOT_UTF8);
  }
}
