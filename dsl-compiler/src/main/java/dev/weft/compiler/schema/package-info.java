/** Workflows as JSON Schemas: what programs without the generated class know of them. */
@NullMarked
package dev.weft.compiler.schema;

import org.jspecify.annotations.NullMarked;
