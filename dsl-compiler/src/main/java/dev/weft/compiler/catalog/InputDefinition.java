package dev.weft.compiler.catalog;

import dev.weft.compiler.literal.Literal;
import java.util.Optional;

/**
 * An input of a node class.
 *
 * @param name as it is saved: a member of a dynamic input has the name of that input before it
 * @param socket the server's own word for its type, by which it judges links; {@code COMBO} for a
 *     choice in either of its forms
 * @param required whether the server refuses a node without it
 * @param defaultValue the server does not fill it in
 * @param editor what the editor shows for it
 */
public record InputDefinition(
    String name,
    String socket,
    boolean required,
    InputType type,
    Optional<Literal> defaultValue,
    EditorWidget editor) {}
