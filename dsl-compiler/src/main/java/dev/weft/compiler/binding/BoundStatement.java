package dev.weft.compiler.binding;

/** A statement of a mapping with its names resolved: one record for each kind. */
public interface BoundStatement {}
