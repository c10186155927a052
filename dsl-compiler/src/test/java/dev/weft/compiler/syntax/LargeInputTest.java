package dev.weft.compiler.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.diagnostic.SnippetFormatter;
import dev.weft.compiler.source.SourceFile;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sizes at which a parser that recurses would overflow, and one that goes back would never end. */
@Timeout(60)
class LargeInputTest {
  private static final int TIMES = 10_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "}",
        "-> ",
        ".a",
        "..",
        ",A.b ",
        "# ",
        "\"a ",
        "'x' ",
        "/* ",
        "a b\n",
        "each x {\n",
        "param ",
        "param a N.i ",
        "label ",
        "workflow A from \"a\" {\n",
        "package a\n",
        "|",
        "👍"
      })
  void endsWithAShortReport(String unit) {
    DiagnosticSink sink = new DiagnosticSink();
    String text = "workflow A from \"a.json\" { param a -> N.i " + unit.repeat(TIMES);
    MappingParser.parse(SourceFile.of("a.weft", text), sink);
    assertThat(sink.hasErrors()).isTrue();
    assertThat(SnippetFormatter.plain().formatAll(sink.sorted())).hasSizeLessThan(200_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "let a = %s( ",
        "let a = %s- ",
        "let a = %s! ",
        "let a = 1 %s+ 1 ",
        "let a = b %s? 1 : b ",
        "let a = %smax(1, ",
        "let a = b %s&& b ",
        "let a = \"{%s(",
        "%sgroup \"a\" {",
        "%seach a: 0..1 chains B {",
        "%sset A.b = (",
        "preset a %s{",
      })
  void tellsOfEndlessDepthOnce(String text) {
    String unit = text.substring(text.indexOf("%s") + 2);
    DiagnosticSink sink = new DiagnosticSink();
    String statements = text.substring(0, text.indexOf("%s")) + unit.repeat(100_000);
    MappingParser.parse(
        SourceFile.of("a.weft", "workflow A from \"a.json\" { " + statements), sink);
    assertThat(sink.sorted()).hasSizeBetween(1, 51);
  }

  @Test
  void readsManyHoles() {
    String text = "workflow A from \"a.json\" { let a = \"" + "👍{b}".repeat(TIMES) + "\" }";
    DiagnosticSink sink = new DiagnosticSink();
    MappingParser.parse(SourceFile.of("a.weft", text), sink);
    assertThat(sink.sorted()).isEmpty();
  }

  @Test
  void readsThousandsOfStatements() {
    String text = "workflow A from \"a.json\" {" + "\nparam a -> N.i..j, M.k".repeat(TIMES) + "}";
    Optional<MappingFile> file =
        MappingParser.parse(SourceFile.of("a.weft", text), new DiagnosticSink()).mapping();
    assertThat(file.orElseThrow().workflows().get(0).parameters()).hasSize(TIMES);
  }
}
