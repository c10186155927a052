package dev.weft.compiler.check;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.syntax.MappingFile;
import dev.weft.compiler.syntax.Name;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Workflows, fragments and choices of all mappings compiled together become different classes.
 * Names that differ in case alone are different classes but the same file on Windows and macOS.
 */
public final class GeneratedClassNames {
  /** What becomes a class, whose name has something behind that of the mapping. */
  private record Declared(String kind, Name name, String suffix) {}

  private final Map<String, Declared> first = new HashMap<>();
  private final DiagnosticSink sink;

  private GeneratedClassNames(DiagnosticSink sink) {
    this.sink = sink;
  }

  /** Reports everything whose class another one becomes too. */
  public static void check(List<MappingFile> mappings, DiagnosticSink sink) {
    GeneratedClassNames names = new GeneratedClassNames(sink);
    List<MappingFile> sorted =
        mappings.stream().sorted(Comparator.comparing(mapping -> mapping.file().name())).toList();
    for (MappingFile mapping : sorted) {
      String packageName = mapping.packageName().map(Name::text).orElse("");
      mapping
          .workflows()
          .forEach(w -> names.add(packageName, new Declared("workflow", w.name(), "Workflow")));
      mapping
          .fragments()
          .forEach(f -> names.add(packageName, new Declared("fragment", f.name(), "")));
      mapping.choices().forEach(c -> names.add(packageName, new Declared("choice", c.name(), "")));
    }
  }

  private void add(String packageName, Declared declared) {
    Name name = declared.name();
    String file = (packageName + "." + name + declared.suffix()).toLowerCase(Locale.ROOT);
    Declared earlier = first.putIfAbsent(file, declared);
    if (earlier == null) {
      return;
    }
    Name before = earlier.name();
    if (before.text().equals(name.text()) && earlier.kind().equals(declared.kind())) {
      report(
          DiagnosticCode.DUPLICATE_WORKFLOW,
          before,
          name,
          "there are two " + declared.kind() + "s `" + name + "` in this package");
    } else if (before.text().equals(name.text())) {
      report(
          DiagnosticCode.DUPLICATE_WORKFLOW,
          before,
          name,
          "there are a "
              + earlier.kind()
              + " and a "
              + declared.kind()
              + " `"
              + name
              + "` in this package");
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
