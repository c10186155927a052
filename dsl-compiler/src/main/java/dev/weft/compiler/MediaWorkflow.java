package dev.weft.compiler;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.ReadResult.Media;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the workflow in a picture, video or sound: what the editor saved there, else what the
 * server ran.
 *
 * @param name how messages call the file
 * @param namedAt the place that names it
 */
record MediaWorkflow(String name, Span namedAt, Function<SourceFile, Parsed<WorkflowGraph>> graph) {

  Optional<WorkflowGraph> read(Media media, DiagnosticSink sink) {
    if (media.workflow().isEmpty() && media.prompt().isEmpty()) {
      sink.report(media.problem().map(this::unreadable).orElseGet(this::without));
      return Optional.empty();
    }
    if (media.workflow().isEmpty()) {
      return graph.apply(media.prompt().get()).into(sink);
    }
    Parsed<WorkflowGraph> saved = graph.apply(media.workflow().get());
    Optional<Diagnostic> error =
        saved.diagnostics().stream().filter(Diagnostic::isError).findFirst();
    if (error.isPresent() && media.prompt().isPresent()) {
      Parsed<WorkflowGraph> ran = graph.apply(media.prompt().get());
      if (ran.diagnostics().stream().noneMatch(Diagnostic::isError)) {
        sink.report(promptTaken(error.get()));
        return ran.into(sink);
      }
    }
    return saved.into(sink);
  }

  private Diagnostic.Builder unreadable(String problem) {
    return Diagnostic.of(DiagnosticCode.MEDIA_UNREADABLE, namedAt, "`" + name + "` " + problem)
        .label("no workflow can be read from it")
        .help(
            "workflows are read from PNG, WebP, FLAC, Opus, MP3, MP4 and WebM files as ComfyUI"
                + " saved them; else save the workflow itself with File > Save");
  }

  private Diagnostic.Builder without() {
    return Diagnostic.of(
            DiagnosticCode.MEDIA_WITHOUT_WORKFLOW, namedAt, "`" + name + "` holds no workflow")
        .label("nothing of ComfyUI's lies in it")
        .note(
            "programs that edit, shrink or share pictures drop it, and so does a switch of the server")
        .help("take the file as ComfyUI saved it, or save the workflow itself with File > Save");
  }

  private Diagnostic.Builder promptTaken(Diagnostic error) {
    return Diagnostic.of(
            DiagnosticCode.MEDIA_PROMPT_TAKEN,
            namedAt,
            "the editor's workflow in `" + name + "` cannot be converted, so the prompt is taken")
        .label("what the server ran, without what was bypassed or muted")
        .note("what stands in the way is " + error.code().id() + ": " + error.message())
        .help("drop the file onto the editor and save its workflow to have all of it");
  }
}
