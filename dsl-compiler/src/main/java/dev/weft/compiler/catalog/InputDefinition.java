package dev.weft.compiler.catalog;

import dev.weft.compiler.literal.Literal;
import java.util.Optional;

/**
 * An input of a node class.
 *
 * @param name as it is saved: a member of a dynamic input has the name of that input before it
 * @param required whether the server refuses a node without it
 * @param defaultValue the server does not fill it in
 */
public record InputDefinition(
    String name, boolean required, InputType type, Optional<Literal> defaultValue) {}
