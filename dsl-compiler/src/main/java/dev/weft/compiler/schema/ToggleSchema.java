package dev.weft.compiler.schema;

import dev.weft.compiler.binding.Toggle;

/** What the schema says of a toggle. */
public final class ToggleSchema {
  private ToggleSchema() {}

  public static SchemaObject of(Toggle toggle) {
    return new SchemaObject()
        .text("x-weft-type", "toggle")
        .text("description", toggle.declaration().documentation().strip())
        .text("type", "boolean")
        .json("default", Boolean.toString(toggle.on()))
        .flag("deprecated", toggle.declaration().deprecation().isPresent())
        .text("x-weft-deprecated", ParameterSchema.text(toggle.declaration().deprecation()));
  }
}
