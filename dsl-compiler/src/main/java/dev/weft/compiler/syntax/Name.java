package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;

/** A word or quoted text of the mapping, unescaped, and where it stands, quotes included. */
public record Name(String text, Span span) {

  @Override
  public String toString() {
    return text;
  }
}
