package dev.weft.compiler.schema;

import dev.weft.compiler.binding.EachList;
import java.util.List;

/** What the schema says of a list. */
public final class ListSchema {
  private ListSchema() {}

  /**
   * The schema of a list.
   *
   * @param name what the whole of it is called
   * @param properties of an element
   */
  public static SchemaObject of(EachList list, String name, List<PropertySchema> properties) {
    String pointer = "#/properties/" + ObjectSchema.encoded(name) + "/items/properties";
    SchemaObject element = new SchemaObject().text("title", list.name());
    new ObjectSchema(list.declaration().statements(), properties, pointer).addTo(element);
    SchemaObject schema =
        new SchemaObject()
            .text("x-weft-type", "list")
            .text("description", list.declaration().documentation().strip())
            .text("type", "array");
    if (list.bounds().min() > 0) {
      schema.json("minItems", Integer.toString(list.bounds().min()));
    }
    schema.json("maxItems", Integer.toString(list.bounds().max())).object("items", element);
    if (list.saved()) {
      schema.json("x-weft-saved", Integer.toString(list.savedElements()));
    } else if (!list.required()) {
      schema.json("default", "[]");
    }
    return schema
        .flag("x-weft-required", list.required())
        .flag("deprecated", list.declaration().deprecation().isPresent())
        .text("x-weft-deprecated", ParameterSchema.text(list.declaration().deprecation()));
  }
}
