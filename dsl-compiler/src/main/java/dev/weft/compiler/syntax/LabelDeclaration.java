package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;

/** {@code label selector = "text"}. */
public record LabelDeclaration(NodeSelector node, Name text, Span span) implements Statement {}
