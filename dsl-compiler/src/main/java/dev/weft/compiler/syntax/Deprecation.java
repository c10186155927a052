package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;

/** {@code deprecated "use size"}. */
public record Deprecation(Name text, Span span) {}
