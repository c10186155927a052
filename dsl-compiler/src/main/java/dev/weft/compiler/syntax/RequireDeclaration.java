package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;

/** {@code require condition : "message with {values}"}. */
public record RequireDeclaration(
    ExpressionSyntax condition, ExpressionSyntax.Template message, Span span)
    implements Statement {}
