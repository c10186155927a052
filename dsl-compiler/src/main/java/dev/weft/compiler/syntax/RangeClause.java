package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import java.util.Optional;

/** {@code in min..max step step}. */
public record RangeClause(
    ValueSyntax.Number min, ValueSyntax.Number max, Optional<ValueSyntax.Number> step, Span span) {}
