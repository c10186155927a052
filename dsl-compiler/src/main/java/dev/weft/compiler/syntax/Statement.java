package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;

/** What stands between the braces of a workflow: one record for each kind. */
public interface Statement {

  Span span();
}
