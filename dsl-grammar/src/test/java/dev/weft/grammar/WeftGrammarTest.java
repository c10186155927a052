package dev.weft.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.DiagnosticErrorListener;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parses every file below {@code accept} and {@code reject}: a new case is a new file. */
class WeftGrammarTest {

  @ParameterizedTest
  @MethodSource("acceptFiles")
  void acceptsWithoutAmbiguity(Path file) throws IOException {
    WeftParser parser = parser(file);
    Ambiguities ambiguities = new Ambiguities();
    parser.addErrorListener(ambiguities);
    parser.getInterpreter().setPredictionMode(PredictionMode.LL_EXACT_AMBIG_DETECTION);
    parser.mappingFile();
    assertThat(parser.getNumberOfSyntaxErrors()).isZero();
    assertThat(ambiguities.reports).isZero();
  }

  @ParameterizedTest
  @MethodSource("rejectFiles")
  void rejects(Path file) throws IOException {
    WeftParser parser = parser(file);
    parser.mappingFile();
    assertThat(parser.getNumberOfSyntaxErrors()).isPositive();
  }

  static Stream<Path> acceptFiles() {
    return files("/accept");
  }

  static Stream<Path> rejectFiles() {
    return files("/reject");
  }

  private static Stream<Path> files(String folder) {
    try (Stream<Path> files =
        Files.list(Path.of(WeftGrammarTest.class.getResource(folder).toURI()))) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static WeftParser parser(Path file) throws IOException {
    WeftLexer lexer = new WeftLexer(CharStreams.fromPath(file));
    WeftParser parser = new WeftParser(new CommonTokenStream(lexer));
    parser.removeErrorListeners();
    return parser;
  }

  /** Counts exact ambiguities; a conflict that more lookahead resolves is none. */
  private static final class Ambiguities extends DiagnosticErrorListener {
    private int reports;

    private Ambiguities() {
      super(true);
    }

    @Override
    public void reportAmbiguity(
        Parser recognizer,
        DFA dfa,
        int startIndex,
        int stopIndex,
        boolean exact,
        BitSet ambigAlts,
        ATNConfigSet configs) {
      reports++;
    }
  }
}
