package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;

/** {@code let name = value}. */
public record LetDeclaration(String documentation, Name name, ExpressionSyntax value, Span span)
    implements Statement {}
