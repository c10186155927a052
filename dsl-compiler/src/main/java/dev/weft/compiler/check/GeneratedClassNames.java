package dev.weft.compiler.check;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.syntax.MappingFile;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.WorkflowDeclaration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Workflows, of all mappings compiled together, become different classes. Names that differ in case
 * alone are different classes but the same file on Windows and macOS.
 */
public final class GeneratedClassNames {
  private final Map<String, Name> first = new HashMap<>();
  private final DiagnosticSink sink;

  private GeneratedClassNames(DiagnosticSink sink) {
    this.sink = sink;
  }

  /** Reports every workflow whose class another one becomes too. */
  public static void check(List<MappingFile> mappings, DiagnosticSink sink) {
    GeneratedClassNames names = new GeneratedClassNames(sink);
    List<MappingFile> sorted =
        mappings.stream().sorted(Comparator.comparing(mapping -> mapping.file().name())).toList();
    for (MappingFile mapping : sorted) {
      String packageName = mapping.packageName().map(Name::text).orElse("");
      for (WorkflowDeclaration workflow : mapping.workflows()) {
        names.add(packageName, workflow.name());
      }
    }
  }

  private void add(String packageName, Name name) {
    String file = (packageName + "." + name.text()).toLowerCase(Locale.ROOT);
    Name before = first.putIfAbsent(file, name);
    if (before == null) {
      return;
    }
    if (before.text().equals(name.text())) {
      report(
          DiagnosticCode.DUPLICATE_WORKFLOW,
          before,
          name,
          "there are two workflows `" + name + "` in this package");
    } else {
      report(
          DiagnosticCode.JAVA_NAME_CLASH,
          before,
          name,
          "the classes of `" + before + "` and `" + name + "` differ in case at most");
    }
  }

  private void report(DiagnosticCode code, Name before, Name name, String message) {
    Diagnostic.Builder diagnostic =
        Diagnostic.of(code, name.span(), message)
            .label("again here")
            .related(before.span(), "first here")
            .help("rename one of them, or put one into another package");
    if (code == DiagnosticCode.JAVA_NAME_CLASH) {
      diagnostic.note("on Windows and macOS they would be one file");
    }
    sink.report(diagnostic);
  }
}
