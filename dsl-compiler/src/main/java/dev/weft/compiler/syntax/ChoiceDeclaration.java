package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;

/** {@code choice Sampler = KSampler.sampler_name}: a type that several workflows share. */
public record ChoiceDeclaration(
    String documentation, Name name, Name classType, Name input, Span span) {}
