package dev.weft.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeftLexerTest {

  @ParameterizedTest
  @CsvSource({
    "64..2048,               64 .. 2048",
    "1.5..2,                 1.5 .. 2",
    "-4..-1,                 - 4 .. - 1",
    "KSampler.positive..text, KSampler . positive .. text",
    "1_000,                  1_000",
    "1e-5,                   1e-5",
    "1e5..2E+6,              1e5 .. 2E+6",
    "#3.steps,               #3 . steps",
    "#1e5.steps,             #1e5 . steps",
    "5->N.i,                 5 -> N . i",
    "a<-b,                   a <- b",
    "1...2,                  1 .. . 2",
    "0x10,                   0x10",
    "1.5px,                  1.5px",
  })
  void cutsIntoTokens(String text, String expected) {
    assertThat(tokens(text).stream().map(Token::getText).collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x10", "1__0", "1_", "10px", "1.5e", "3D_Loader"})
  void keepsWhatIsNoNumberInOnePiece(String text) {
    assertThat(tokens(text)).extracting(Token::getType).containsExactly(WeftLexer.ODD_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\"a\\\"b\"", "\"\\\\\"", "\"\\q\"", "\"// /* '\"", "\"\uD83D\""})
  void readsTextsInDoubleQuotes(String text) {
    assertThat(tokens(text)).extracting(Token::getType).containsExactly(WeftLexer.STRING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "\"a b", "\"a\\", "\"a\\\"", "\"a\n", "\"a\\\r\n"})
  void endsAnOpenTextWithItsLine(String text) {
    assertThat(tokens(text).get(0).getType()).isEqualTo(WeftLexer.OPEN_STRING);
    assertThat(tokens(text).get(0).getText()).doesNotContain("\n", "\r");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/*", "/* a", "/*/", "/***", "/* * /", "/* \n\" } *"})
  void takesAnOpenCommentToTheEnd(String text) {
    assertThat(tokens(text)).extracting(Token::getType).containsExactly(WeftLexer.OPEN_COMMENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/**/", "/* a */", "/***/", "/* * / ** */", "/* /* */"})
  void endsACommentAtItsFirstEnd(String text) {
    assertThat(tokens(text + "x"))
        .extracting(Token::getType)
        .containsExactly(WeftLexer.BLOCK_COMMENT, WeftLexer.WORD);
  }

  @Test
  void tellsDocumentationFromOtherComments() {
    assertThat(tokens("///\n/// a\n//// b\n// c"))
        .extracting(Token::getType)
        .containsExactly(
            WeftLexer.DOC, WeftLexer.DOC, WeftLexer.LINE_COMMENT, WeftLexer.LINE_COMMENT);
  }

  @Test
  void makesATokenOfEverySign() {
    assertThat(tokens(";\u0000\uD800👍&"))
        .hasSize(5)
        .allMatch(token -> token.getType() == WeftLexer.ODD_CHARACTER);
  }

  private static List<? extends Token> tokens(String text) {
    WeftLexer lexer = new WeftLexer(CharStreams.fromString(text));
    return lexer.getAllTokens().stream().filter(t -> t.getType() != WeftLexer.WHITESPACE).toList();
  }
}
