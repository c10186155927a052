package dev.weft.compiler.diagnostic;

import dev.weft.compiler.source.Span;

/** A place and the fact about it: {@code no such input}. The text may be empty. */
public record Label(Span span, String text) {

  public Label {
    text = ReadableText.of(text);
  }
}
