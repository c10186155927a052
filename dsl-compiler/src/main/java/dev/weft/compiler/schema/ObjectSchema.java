package dev.weft.compiler.schema;

import dev.weft.compiler.syntax.Statement;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a schema says of an object that has a value for each property, and no others. */
final class ObjectSchema {
  private final List<PropertySchema> properties;
  private final Form form;

  /** Where the properties stand in the whole schema. */
  private final String pointer;

  ObjectSchema(List<Statement> statements, List<PropertySchema> properties, String pointer) {
    this.form = Form.of(statements, properties);
    this.properties = properties;
    this.pointer = pointer;
  }

  Form form() {
    return form;
  }

  /** Adds all of it to a schema. */
  SchemaObject addTo(SchemaObject schema) {
    Map<String, SchemaObject> byName = new LinkedHashMap<>();
    properties.forEach(property -> byName.put(property.name(), property.schema()));
    SchemaObject described = new SchemaObject();
    form.names().forEach(name -> described.object(name, Objects.requireNonNull(byName.get(name))));
    formerNames().forEach((old, name) -> described.object(old, renamed(name)));
    schema.text("type", "object").object("properties", described);
    require(schema);
    return schema.json("additionalProperties", "false");
  }

  private Map<String, String> formerNames() {
    Map<String, String> former = new LinkedHashMap<>();
    for (PropertySchema property : properties) {
      property.formerName().ifPresent(old -> former.putIfAbsent(old, property.name()));
    }
    return former;
  }

  private SchemaObject renamed(String name) {
    return new SchemaObject()
        .text("$ref", pointer + "/" + encoded(name))
        .flag("deprecated", true)
        .text("x-weft-deprecated", "use " + name);
  }

  /** A name within a JSON pointer that is the fragment of an address. */
  static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8);
  }

  /** What has two names is there under one of them. */
  private void require(SchemaObject schema) {
    List<String> oneName = new ArrayList<>();
    List<SchemaObject> twoNames = new ArrayList<>();
    for (PropertySchema property : properties) {
      if (property.required()) {
        property
            .formerName()
            .ifPresentOrElse(
                old -> twoNames.add(either(property.name(), old)),
                () -> oneName.add(SchemaObject.quoted(property.name())));
      }
    }
    schema.list("required", oneName).list("allOf", twoNames);
  }

  private static SchemaObject either(String name, String former) {
    return new SchemaObject().list("anyOf", List.of(requiring(name), requiring(former)));
  }

  private static SchemaObject requiring(String name) {
    return new SchemaObject().list("required", List.of(SchemaObject.quoted(name)));
  }
}
