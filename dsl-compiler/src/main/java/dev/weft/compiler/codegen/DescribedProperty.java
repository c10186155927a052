package dev.weft.compiler.codegen;

import dev.weft.compiler.schema.SchemaObject;

/**
 * A property as data.
 *
 * @param schema what is known of it without the class
 * @param conversion the function that makes an {@code UntypedValue} what the setter takes
 */
record DescribedProperty(SchemaObject schema, Code conversion) {}
