package dev.weft.compiler.schema;

import dev.weft.compiler.binding.Switch;

/** What the schema says of a switch. */
public final class SwitchSchema {
  private SwitchSchema() {}

  public static SchemaObject of(Switch one) {
    return new SchemaObject()
        .text("x-weft-type", "switch")
        .text("description", one.declaration().documentation().strip())
        .text("type", "string")
        .list("enum", SchemaObject.quoted(one.cases().stream().map(Switch.Case::name).toList()))
        .text("default", one.defaultCase().name())
        .flag("deprecated", one.declaration().deprecation().isPresent())
        .text("x-weft-deprecated", ParameterSchema.text(one.declaration().deprecation()));
  }
}
