package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import java.util.Optional;

/** {@code output name: type <- selector}. */
public record OutputDeclaration(
    String documentation, Name name, Optional<Name> type, NodeSelector node, Span span)
    implements Statement {}
