package dev.weft.compiler;

import static dev.weft.compiler.diagnostic.DiagnosticCode.FILE_NOT_FOUND;
import static dev.weft.compiler.diagnostic.DiagnosticCode.FILE_OUTSIDE_ROOT;
import static dev.weft.compiler.diagnostic.DiagnosticCode.NOT_UTF8;
import static dev.weft.compiler.diagnostic.DiagnosticCode.UNREADABLE_FILE;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.source.ReadResult.Refusal;
import dev.weft.compiler.source.SourceStore;
import dev.weft.compiler.source.Span;
import java.nio.file.Path;

/**
 * Says that a file cannot be had, at the place that names it.
 *
 * @param namedAt that place
 */
record RefusedFile(SourceStore store, Path file, Span namedAt) {

  Diagnostic.Builder describe(Refusal why) {
    return switch (why) {
      case MISSING -> missing();
      case OUTSIDE -> outside("leads to `" + store.name(file) + "`");
      case LINKED_OUTSIDE -> outside("a symbolic link on the way leads out");
      case FOLDER -> of(UNREADABLE_FILE, "is a folder", "a file is needed", "name a file in it");
      case TOO_LARGE ->
          of(UNREADABLE_FILE, "is larger than 64 MB", "too large", "name the saved workflow");
      case NOT_UTF8 ->
          of(
              NOT_UTF8,
              "is not UTF-8 text",
              "cannot be read",
              "save it again in UTF-8; what ComfyUI saves is UTF-8");
      case MEDIA ->
          of(
              NOT_UTF8,
              "is a picture, video or sound",
              "a text is needed",
              "name a file of text; only a workflow is taken out of a picture");
      case PACKED ->
          of(NOT_UTF8, "is a packed file", "no text", "unpack it, and name the file in it");
      case MODEL ->
          of(NOT_UTF8, "is a model, not a saved workflow", "no JSON", "name the saved workflow");
      case UNREADABLE ->
          of(
              UNREADABLE_FILE,
              "cannot be read",
              "the system refuses it",
              "check that the file may be read by whoever runs the build");
    };
  }

  private Diagnostic.Builder missing() {
    MissingFile missing = MissingFile.of(store, file);
    Diagnostic.Builder diagnostic =
        Diagnostic.of(FILE_NOT_FOUND, namedAt, "there is no file `" + store.name(file) + "`")
            .label(missing.fact())
            .help(
                missing
                    .help()
                    .orElse("put the file there, or write its path relative to this mapping"));
    missing.near().forEach(name -> offer(diagnostic, name));
    return diagnostic;
  }

  /** Another file of the same folder, where the mapping writes that folder as it is. */
  private void offer(Diagnostic.Builder diagnostic, String name) {
    String quoted = namedAt.text();
    String old = file.getFileName() + "\"";
    if (quoted.endsWith(old) && name.chars().noneMatch(c -> c == '"' || c == '\\')) {
      diagnostic.replace(
          namedAt, quoted.substring(0, quoted.length() - old.length()) + name + "\"");
    }
  }

  private Diagnostic.Builder outside(String where) {
    return Diagnostic.of(FILE_OUTSIDE_ROOT, namedAt, "this path leads out of the project")
        .label(where)
        .help("copy the file into the project, and write its path relative to this mapping");
  }

  private Diagnostic.Builder of(DiagnosticCode code, String what, String label, String help) {
    return Diagnostic.of(code, namedAt, "`" + store.name(file) + "` " + what)
        .label(label)
        .help(help);
  }
}
