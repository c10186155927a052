package dev.weft.compiler.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.CaseFolders;
import dev.weft.compiler.Wording;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.diagnostic.SnippetFormatter;
import dev.weft.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mappings that do not parse, and all that is said about them: {@code mapping.weft} and {@code
 * expected.diagnostics} in a folder for each case. Run with {@code -Dgolden.update} to write what
 * is said now, then read the difference.
 */
class SyntaxCasesTest {
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("cases")
  void saysWhatIsWrong(Path folder) throws IOException {
    SourceFile mapping =
        SourceFile.of("mapping.weft", Files.readString(folder.resolve("mapping.weft")));
    DiagnosticSink sink = new DiagnosticSink();
    MappingParser.parse(mapping, sink);
    String said = SnippetFormatter.plain().formatAll(sink.sorted()) + "\n";
    Path expected = folder.resolve("expected.diagnostics");
    if (System.getProperty("golden.update") != null) {
      Files.writeString(expected, said);
    }
    assertThat(sink.sorted()).allSatisfy(Wording::isSound);
    assertThat(said).as("run with -Dgolden.update to accept").isEqualTo(Files.readString(expected));
  }

  static Stream<Path> cases() {
    return CaseFolders.selected().filter(folder -> CaseFolders.name(folder).startsWith("syntax/"));
  }
}
