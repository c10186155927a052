package dev.weft.compiler.shape;

/** A change and when it happens. */
public record Rule(Condition when, Change change) {}
