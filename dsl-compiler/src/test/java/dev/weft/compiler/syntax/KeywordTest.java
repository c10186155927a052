package dev.weft.compiler.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.SourceFile;
import dev.weft.grammar.WeftParser;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The list of keywords is that of the grammar and that of the documents. */
class KeywordTest {
  private static final Pattern WORD = Pattern.compile("'(\\w+)'");
  private static final Pattern RESERVED =
      Pattern.compile("## Not yet\\s+(.*?) are reserved", Pattern.DOTALL);

  private final DiagnosticSink sink = new DiagnosticSink();

  @Test
  void theGrammarHasTheSameOnes() {
    assertThat(wordsOfTheGrammar())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Keyword.values()).map(Keyword::word).toList());
  }

  @ParameterizedTest
  @EnumSource
  void everyKeywordMayBeAName(Keyword keyword) {
    String text = "workflow W from \"w.json\" { param %s -> A.b }".formatted(keyword.word());

    assertThat(parse(text).workflows().get(0).parameters())
        .extracting(parameter -> parameter.name().text())
        .containsExactly(keyword.word());
  }

  @Test
  void everyStatementHasAReader() {
    assertThat(Keyword.values())
        .filteredOn(k -> k.place() == Keyword.Place.STATEMENT)
        .allSatisfy(keyword -> assertThat(keyword.reader()).isPresent());
  }

  @Test
  void theShapeOfAStatementIsOne() {
    for (String word : Keyword.words(Keyword.Place.STATEMENT)) {
      String shape = Keyword.of(word).map(Keyword::shape).orElseThrow();

      assertThat(
              parse("workflow W from \"w.json\" { " + shape + " }").workflows().get(0).statements())
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theDocumentsTellOfEveryKeyword(Keyword keyword) {
    assertThat(LanguageDocuments.code()).containsPattern("\\b" + keyword.word() + "\\b");
  }

  private static List<String> wordsOfTheGrammar() {
    return IntStream.rangeClosed(1, WeftParser.VOCABULARY.getMaxTokenType())
        .mapToObj(type -> WORD.matcher(String.valueOf(WeftParser.VOCABULARY.getLiteralName(type))))
        .flatMap(matcher -> matcher.results())
        .map((MatchResult word) -> word.group(1))
        .toList();
  }

  private MappingFile parse(String text) {
    MappingFile mapping =
        MappingParser.parse(SourceFile.of("w.weft", text), sink).mapping().orElseThrow();
    assertThat(sink.sorted()).isEmpty();
    return mapping;
  }
}
