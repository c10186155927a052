package dev.weft.compiler.workflow;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonReader;
import dev.weft.compiler.source.SourceFile;
import java.util.Optional;

/** Reads saved workflows, bare or in one of the wrappers that people save. */
public final class WorkflowReader {

  /** Far above any workflow that was made by hand. */
  private static final int LONGEST = 16 << 20;

  private WorkflowReader() {}

  /**
   * The workflow in a file.
   *
   * <p>It may be the whole file, as File &gt; Save or File &gt; Export (API) writes it, or lie in
   * the body of a request, an item of the queue or the history, or any other JSON that holds
   * exactly one. Members beside the nodes are left out with a warning, unless they were meant to be
   * nodes.
   *
   * @param editorFormat converts what the editor saved
   * @return empty when something was reported that a server would refuse too
   */
  public static Optional<WorkflowGraph> read(
      SourceFile file, EditorFormat editorFormat, DiagnosticSink sink) {
    if (file.text().length() > LONGEST) {
      sink.report(
          Diagnostic.of(
                  DiagnosticCode.UNREADABLE_FILE,
                  file.span(LONGEST, LONGEST),
                  "`" + file + "` is larger than 16 MB")
              .label("too large")
              .help("put pictures and other data into files of their own"));
      return Optional.empty();
    }
    return JsonReader.read(file, sink)
        .flatMap(json -> new GraphFinder(file, sink).find(json))
        .flatMap(
            found ->
                EditorFormat.matches(found)
                    ? editorFormat.convert(found, sink)
                    : new GraphReader(found, sink).read());
  }
}
