package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;

/** A piece of a mapping file, as small as the language knows. */
public record MappingToken(Kind kind, Span span) {

  public String text() {
    return span.text();
  }

  /** What a token is. */
  public enum Kind {
    /** A keyword or a name: keywords are soft, so the place decides. */
    WORD,
    /** {@code 24}, without a sign. */
    NUMBER,
    /** In double quotes. */
    TEXT,
    /** {@code #3}. */
    ID,
    /** {@code ->}, {@code ..}, a brace … */
    SIGN,
    /** A comment that documents what follows. */
    DOCUMENTATION,
    LINE_COMMENT,
    BLOCK_COMMENT,
    /** Blanks and line ends. */
    BLANK,
    /** What is no token of the language, such as a text that is never closed. */
    ODD
  }
}
