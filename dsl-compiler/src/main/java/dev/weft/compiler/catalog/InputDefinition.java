package dev.weft.compiler.catalog;

import java.util.Optional;

/**
 * An input of a node class.
 *
 * @param defaultJson the default as a JSON literal
 */
public record InputDefinition(
    String name, boolean required, InputType type, Optional<String> defaultJson) {}
