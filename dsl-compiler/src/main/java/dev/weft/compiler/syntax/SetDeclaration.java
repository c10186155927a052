package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;

/** {@code set node.input = value}. */
public record SetDeclaration(TargetPath target, ExpressionSyntax value, Span span)
    implements Statement {}
