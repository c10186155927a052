package dev.weft.compiler.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnippetFormatterTest {
  private final SnippetFormatter formatter = SnippetFormatter.plain();

  @Test
  void showsEveryPartOfADiagnostic() {
    SourceFile mapping =
        SourceFile.of(
            "a.weft", "workflow A from \"a.json\" {\n  param steps -> KSampler.step\n}\n");
    SourceFile json = SourceFile.of("a.json", "\n".repeat(13) + "    \"inputs\": {\n");
    Diagnostic diagnostic =
        Diagnostic.of(
                DiagnosticCode.UNKNOWN_INPUT,
                find(mapping, "step\n", 4),
                "node `KSampler` has no input `step`")
            .label("no such input")
            .related(find(json, "\"inputs\"", 8), "the inputs of node 3 are listed here")
            .note("it has `seed`, `steps`")
            .help("did you mean `steps`?")
            .build();
    assertThat(formatter.format(diagnostic))
        .isEqualTo(
            """
            error[WEFT0305]: node `KSampler` has no input `step`
              --> a.weft:2:27
               |
             2 |   param steps -> KSampler.step
               |                           ^^^^ no such input
               |
              ::: a.json:14:5
               |
            14 |     "inputs": {
               |     -------- the inputs of node 3 are listed here
               |
               = note: it has `seed`, `steps`
               = help: did you mean `steps`?""");
  }

  @Test
  void marksSeveralPlacesOfOneFileInOrder() {
    SourceFile file = SourceFile.of("a.weft", "param a\nx\ny\nparam a\n");
    Diagnostic diagnostic =
        Diagnostic.of(DiagnosticCode.DUPLICATE_PARAMETER, file.span(18, 19), "two parameters `a`")
            .related(file.span(6, 7), "the first")
            .build();
    assertThat(formatter.format(diagnostic))
        .isEqualTo(
            """
            error[WEFT0404]: two parameters `a`
             --> a.weft:4:7
              |
            1 | param a
              |       - the first
             ...
            4 | param a
              |       ^""");
  }

  @Test
  void showsOneLineOnceForSeveralMarks() {
    SourceFile file = SourceFile.of("a.weft", "in 9..1\n");
    Diagnostic diagnostic =
        Diagnostic.of(DiagnosticCode.BAD_RANGE, file.span(6, 7), "a range that holds nothing")
            .label("the end")
            .related(file.span(3, 4), "the beginning")
            .build();
    assertThat(formatter.format(diagnostic))
        .endsWith(
            """
            1 | in 9..1
              |       ^ the end
              |    - the beginning""");
  }

  @Test
  void showsBothEndsOfASpanOverSeveralLines() {
    SourceFile file = SourceFile.of("a.weft", "a {\n  b\n  c\n  d }\n");
    Diagnostic diagnostic =
        Diagnostic.of(DiagnosticCode.SYNTAX, file.span(2, 17), "too much")
            .label("all this")
            .build();
    assertThat(formatter.format(diagnostic))
        .endsWith(
            """
            1 | a {
              |   ^
             ...
            4 |   d }
              |   ^^^ all this""");
  }

  @Test
  void alignsMarksUnderTabsWideSignsAndEmoji() {
    SourceFile file = SourceFile.of("a.weft", "\t正面 👍 e\u0301 x");
    assertThat(formatter.format(at(find(file, "x", 1))))
        .endsWith("1 |     正面 👍 e\u0301 x\n  |               ^");
    assertThat(formatter.format(at(find(file, "正面", 2)))).endsWith("\n  |     ^^^^");
  }

  @Test
  void cutsVeryLongLinesAroundTheMark() {
    String padding = "\"some text\",".repeat(100_000);
    SourceFile file = SourceFile.of("a.json", "[" + padding + "X," + padding + "1]");
    String[] rows = formatter.format(at(find(file, "X", 1))).split("\n");
    assertThat(rows).hasSize(5);
    assertThat(rows[3]).hasSizeLessThan(200).contains(" | …").endsWith("…");
    assertThat(rows[3].charAt(rows[4].indexOf('^'))).isEqualTo('X');
  }

  @Test
  void cutsTheMarkWithTheLine() {
    SourceFile file = SourceFile.of("a.json", "x".repeat(1_000_000));
    assertThat(formatter.format(at(file.span(0, 1_000_000)))).hasSizeLessThan(500);
  }

  @Test
  void marksThePlaceBehindTheLastCharacter() {
    SourceFile file = SourceFile.of("a.weft", "workflow");
    assertThat(formatter.format(at(file.span(8, 8)))).endsWith("1 | workflow\n  |         ^");
  }

  @Test
  void escapesWhatWouldReachTheTerminal() {
    SourceFile file = SourceFile.of("a\u001b.weft", "x \u001b[2J\u202e y");
    Diagnostic diagnostic =
        Diagnostic.of(DiagnosticCode.SYNTAX, find(file, "y", 1), "title `\u001b]0;\u0007\n`")
            .label("\u009b")
            .help("\u2028")
            .build();
    assertThat(formatter.format(diagnostic))
        .isEqualTo(
            """
            error[WEFT0101]: title `\\u001b]0;\\u0007\\n`
             --> a\\u001b.weft:1:9
              |
            1 | x \\u001b[2J\\u202e y
              |                   ^ \\u009b
              |
              = help: \\u2028""");
  }

  @Test
  void coloursOnlyWhenAsked() {
    SourceFile file = SourceFile.of("a.weft", "x");
    String coloured = SnippetFormatter.coloured().format(at(file.span(0, 1)));
    assertThat(coloured).contains("\u001b[1;31merror[WEFT0101]\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(formatter.format(at(file.span(0, 1))));
  }

  @Test
  void sortsAListAndSeparatesItsMembers() {
    SourceFile file = SourceFile.of("a.weft", "x y");
    String all = formatter.formatAll(List.of(at(file.span(2, 3)), at(file.span(0, 1))));
    assertThat(all).startsWith("error[WEFT0101]: wrong\n --> a.weft:1:1").contains("^\n\nerror");
  }

  private static Diagnostic at(Span span) {
    return Diagnostic.of(DiagnosticCode.SYNTAX, span, "wrong").build();
  }

  private static Span find(SourceFile file, String text, int length) {
    int start = file.text().indexOf(text);
    return file.span(start, start + length);
  }
}
