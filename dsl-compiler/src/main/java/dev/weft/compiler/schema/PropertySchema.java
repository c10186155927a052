package dev.weft.compiler.schema;

import java.util.Optional;

/**
 * A property as a schema tells it.
 *
 * @param declared what the mapping calls it
 * @param name what programs set it by
 * @param formerName what they set it by before, too
 * @param required whether nothing can be built without it
 */
public record PropertySchema(
    String declared,
    String name,
    Optional<String> formerName,
    boolean required,
    SchemaObject schema) {}
