package dev.weft.compiler.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineFormatterTest {
  private final SourceFile file = SourceFile.of("art/a.weft", "one\ntwo three");
  private final LineFormatter formatter = new LineFormatter();

  @Test
  void namesPlaceCodeMessageAndHelp() {
    Diagnostic diagnostic =
        Diagnostic.of(DiagnosticCode.UNKNOWN_INPUT, file.span(8, 13), "no input `three`")
            .help("did you mean `tree`?")
            .build();
    assertThat(formatter.format(diagnostic))
        .isEqualTo("art/a.weft:[2,5] WEFT0305: no input `three`; did you mean `tree`?");
  }

  @Test
  void staysOnOneLineWhateverItQuotes() {
    Diagnostic diagnostic =
        Diagnostic.of(DiagnosticCode.UNKNOWN_TITLE, file.span(0, 3), "`a\r\nb\u0085c\u2029`")
            .help("x\ny")
            .build();
    assertThat(formatter.format(diagnostic))
        .isEqualTo("art/a.weft:[1,1] WEFT0302: `a\\r\\nb\\u0085c\\u2029`; x\\ny");
  }

  @Test
  void cutsMessagesThatNobodyReadsToTheEnd() {
    Diagnostic diagnostic =
        Diagnostic.of(DiagnosticCode.SYNTAX, file.span(0, 3), "x".repeat(1_000_000)).build();
    assertThat(formatter.format(diagnostic)).hasSizeLessThan(2100).endsWith("x…");
  }

  @Test
  void putsEachOfAListOnItsLine() {
    Diagnostic first = Diagnostic.of(DiagnosticCode.SYNTAX, file.span(0, 3), "first").build();
    Diagnostic second = Diagnostic.of(DiagnosticCode.SYNTAX, file.span(4, 7), "second").build();
    assertThat(formatter.formatAll(List.of(second, first)))
        .isEqualTo("art/a.weft:[1,1] WEFT0101: first\nart/a.weft:[2,1] WEFT0101: second");
  }
}
