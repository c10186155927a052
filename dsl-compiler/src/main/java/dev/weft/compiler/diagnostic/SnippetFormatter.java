package dev.weft.compiler.diagnostic;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Shows the lines a diagnostic is about, in the style of {@code rustc}:
 *
 * <pre>
 * error[WEFT0305]: node `KSampler` has no input `step`
 *   --&gt; src/main/comfyui/txt2img.weft:8:34
 *    |
 *  8 |   param steps = 24   -&gt; KSampler.step
 *    |                                  ^^^^ no such input
 *    |
 *    = help: did you mean `steps`?
 * </pre>
 *
 * <p>The primary span is underlined with {@code ^}, related ones with {@code -}. Very long lines
 * are cut to a window around the mark.
 */
public final class SnippetFormatter implements DiagnosticFormatter {
  private final boolean coloured;

  private SnippetFormatter(boolean coloured) {
    this.coloured = coloured;
  }

  public static SnippetFormatter plain() {
    return new SnippetFormatter(false);
  }

  /** With ANSI colours: for terminals only. */
  public static SnippetFormatter coloured() {
    return new SnippetFormatter(true);
  }

  @Override
  public String format(Diagnostic diagnostic) {
    return new Snippet(diagnostic, coloured).toString();
  }

  /** All of them, sorted, with an empty line between any two. */
  @Override
  public String formatAll(Collection<Diagnostic> diagnostics) {
    return diagnostics.stream().sorted().map(this::format).collect(Collectors.joining("\n\n"));
  }
}
