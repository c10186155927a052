package dev.weft.compiler.diagnostic;

import dev.weft.compiler.source.Span;

/** What stands at a place gives way to a text; an empty span is a place to insert at. */
public record TextEdit(Span span, String text) {}
