package dev.weft.compiler.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class FormatterPropertyTest {

  @Property(tries = 300)
  void everySpanOfEveryTextCanBeShown(
      @ForAll @StringLength(max = 400) String text,
      @ForAll String message,
      @ForAll @IntRange(max = 400) int one,
      @ForAll @IntRange(max = 400) int other) {
    SourceFile file = SourceFile.of("a.weft", text);
    Span span = span(file, one, other);
    Diagnostic diagnostic =
        Diagnostic.of(DiagnosticCode.SYNTAX, span, message)
            .label(message)
            .related(span(file, other, 200), message)
            .help(message)
            .build();
    assertThat(new LineFormatter().format(diagnostic).codePoints()).noneMatch(this::isControl);
    String snippet = SnippetFormatter.plain().format(diagnostic);
    assertThat(snippet.codePoints().filter(c -> c != '\n')).noneMatch(this::isControl);
    assertThat(snippet).contains("^");
  }

  private boolean isControl(int c) {
    return Character.isISOControl(c);
  }

  private static Span span(SourceFile file, int one, int other) {
    int length = file.text().length();
    int start = Math.min(Math.min(one, other), length);
    return file.span(start, Math.min(Math.max(one, other), length));
  }
}
