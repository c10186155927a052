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
  private static final int TIMES = 20_000;

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

  @Test
  void readsThousandsOfStatements() {
    String text = "workflow A from \"a.json\" {" + "\nparam a -> N.i..j, M.k".repeat(TIMES) + "}";
    Optional<MappingFile> file =
        MappingParser.parse(SourceFile.of("a.weft", text), new DiagnosticSink()).mapping();
    assertThat(file.orElseThrow().workflows().get(0).parameters()).hasSize(TIMES);
  }
}
