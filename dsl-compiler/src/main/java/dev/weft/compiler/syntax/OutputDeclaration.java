package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import java.util.Optional;

/** {@code output name: one type <- selector}. */
public record OutputDeclaration(
    String documentation,
    Name name,
    Optional<Span> one,
    Optional<Name> type,
    NodeSelector node,
    Optional<Deprecation> deprecation,
    Span span)
    implements Statement {}
