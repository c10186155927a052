package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import java.util.Optional;

/** {@code bypass node when condition}, {@code mute node when condition}. */
public record RemovalDeclaration(
    RemovalClause removal, Optional<ExpressionSyntax> condition, Span span) implements Statement {}
