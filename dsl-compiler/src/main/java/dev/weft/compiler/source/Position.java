package dev.weft.compiler.source;

/**
 * A place as editors show it.
 *
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 units
 */
public record Position(int line, int column) {}
