package dev.weft.compiler.syntax;

import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import dev.weft.grammar.WeftLexer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** The tokens of a file and where they stand in it. */
final class Tokens {
  private final SourceFile file;
  private final List<Token> all;
  private final List<Token> visible;
  private final Optional<Token> openComment;
  private final int[] offsets;

  private Tokens(SourceFile file, List<Token> all) {
    this.file = file;
    this.all = all;
    this.visible =
        all.stream()
            .filter(token -> token.getChannel() == Token.DEFAULT_CHANNEL)
            .filter(token -> token.getType() != Token.EOF)
            .toList();
    this.openComment =
        all.stream().filter(token -> token.getType() == WeftLexer.OPEN_COMMENT).findFirst();
    this.offsets = offsets(file.text());
  }

  static Tokens of(SourceFile file) {
    WeftLexer lexer = new WeftLexer(CharStreams.fromString(file.text()));
    lexer.removeErrorListeners();
    List<Token> tokens = new ArrayList<>();
    Token token;
    do {
      token = lexer.nextToken();
      tokens.add(token);
    } while (token.getType() != Token.EOF);
    return new Tokens(file, tokens);
  }

  /** Where each code point begins, in UTF-16 units: ANTLR counts the former, we the latter. */
  private static int[] offsets(String text) {
    int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
    int offset = 0;
    for (int i = 1; i < offsets.length; i++) {
      offset += Character.charCount(text.codePointAt(offset));
      offsets[i] = offset;
    }
    return offsets;
  }

  /** The tokens of a part of a text, which the grammar saw as one token; without blanks. */
  List<Token> inside(Span part) {
    String text = part.text();
    int shift = Arrays.binarySearch(offsets, part.start());
    WeftLexer lexer = new WeftLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    List<Token> tokens = new ArrayList<>();
    for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
      if (token.getChannel() == Token.DEFAULT_CHANNEL) {
        CommonToken placed = new CommonToken(token);
        placed.setText(token.getText());
        placed.setStartIndex(token.getStartIndex() + shift);
        placed.setStopIndex(token.getStopIndex() + shift);
        tokens.add(placed);
      }
    }
    return tokens;
  }

  SourceFile file() {
    return file;
  }

  /** The whole file in our own terms. */
  List<MappingToken> pieces() {
    return all.stream()
        .filter(token -> token.getType() != Token.EOF)
        .map(token -> new MappingToken(kind(token.getType()), span(token)))
        .toList();
  }

  private static MappingToken.Kind kind(int type) {
    return switch (type) {
      case WeftLexer.WORD -> MappingToken.Kind.WORD;
      case WeftLexer.NUMBER -> MappingToken.Kind.NUMBER;
      case WeftLexer.STRING -> MappingToken.Kind.TEXT;
      case WeftLexer.ID -> MappingToken.Kind.ID;
      case WeftLexer.DOC -> MappingToken.Kind.DOCUMENTATION;
      case WeftLexer.LINE_COMMENT -> MappingToken.Kind.LINE_COMMENT;
      case WeftLexer.BLOCK_COMMENT -> MappingToken.Kind.BLOCK_COMMENT;
      case WeftLexer.WHITESPACE -> MappingToken.Kind.BLANK;
      case WeftLexer.OPEN_COMMENT,
          WeftLexer.OPEN_STRING,
          WeftLexer.ODD_STRING,
          WeftLexer.ODD_NUMBER,
          WeftLexer.ODD_CHARACTER ->
          MappingToken.Kind.ODD;
      default -> literal(type);
    };
  }

  /** A keyword or a sign: what the grammar writes out. */
  private static MappingToken.Kind literal(int type) {
    String quoted = WeftLexer.VOCABULARY.getLiteralName(type);
    return Character.isLetter(quoted.codePointAt(1))
        ? MappingToken.Kind.WORD
        : MappingToken.Kind.SIGN;
  }

  /** Also comments, and the end of the file. */
  List<Token> all() {
    return all;
  }

  /** What the grammar sees, without the end of the file. */
  List<Token> visible() {
    return visible;
  }

  /** A comment that is never closed, and so takes all that follows. */
  Optional<Token> openComment() {
    return openComment;
  }

  Span span(Token token) {
    return token.getType() == Token.EOF ? end() : span(token, token);
  }

  Span span(ParserRuleContext tree) {
    return span(tree.getStart(), tree.getStop());
  }

  Span span(Token first, Token last) {
    return file.span(offsets[first.getStartIndex()], offsets[last.getStopIndex() + 1]);
  }

  /** The place right behind a token. */
  Span behind(Token token) {
    int end = offsets[token.getStopIndex() + 1];
    return file.span(end, end);
  }

  /** The place at the end of the file. */
  Span end() {
    int end = file.text().length();
    return file.span(end, end);
  }
}
