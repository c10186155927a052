package dev.weft.compiler;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.syntax.Name;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Paths as mappings write them: relative to the file they stand in. */
final class FileReferences {
  private static final Pattern ABSOLUTE = Pattern.compile("[/\\\\].*|[A-Za-z]:.*", Pattern.DOTALL);

  private FileReferences() {}

  /** The file that a name means; empty after saying why it means none. */
  static Optional<Path> resolve(Path from, Name name, DiagnosticSink sink) {
    String text = name.text();
    if (ABSOLUTE.matcher(text).matches()) {
      sink.report(
          Diagnostic.of(DiagnosticCode.FILE_OUTSIDE_ROOT, name.span(), "`" + text + "` is absolute")
              .label("works on one machine only")
              .help("keep the file in the project, and write its path relative to this mapping"));
      return Optional.empty();
    }
    if (text.isBlank()) {
      sink.report(
          Diagnostic.of(DiagnosticCode.FILE_NOT_FOUND, name.span(), "no file is named here")
              .label("empty")
              .help("write the path of a file, relative to this mapping"));
      return Optional.empty();
    }
    try {
      return Optional.of(from.toAbsolutePath().resolveSibling(text).normalize());
    } catch (InvalidPathException e) {
      sink.report(
          Diagnostic.of(
                  DiagnosticCode.FILE_NOT_FOUND, name.span(), "`" + text + "` is no file name")
              .label("the system has no such names")
              .help("rename the file, and write its new name here"));
      return Optional.empty();
    }
  }
}
