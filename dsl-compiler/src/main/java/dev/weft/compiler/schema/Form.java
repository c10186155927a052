package dev.weft.compiler.schema;

import dev.weft.compiler.syntax.GroupDeclaration;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The properties of a workflow in the order of the mapping, in their groups.
 *
 * @param items names as JSON, and objects of groups
 * @param names all of them
 */
record Form(List<Object> items, Set<String> names) {

  /**
   * The form of what stands between the braces.
   *
   * @param properties those that there are; what no statement declares comes last
   */
  static Form of(List<Statement> statements, List<PropertySchema> properties) {
    Map<String, String> names = new HashMap<>();
    properties.forEach(property -> names.put(property.declared(), property.name()));
    Set<String> ordered = new LinkedHashSet<>();
    List<Object> items = items(statements, names, ordered);
    for (PropertySchema property : properties) {
      if (ordered.add(property.name())) {
        items.add(SchemaObject.quoted(property.name()));
      }
    }
    return new Form(items, ordered);
  }

  private static List<Object> items(
      List<Statement> statements, Map<String, String> names, Set<String> ordered) {
    List<Object> items = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement instanceof GroupDeclaration group) {
        List<Object> inner = items(group.statements(), names, ordered);
        if (!inner.isEmpty()) {
          items.add(new SchemaObject().text("title", group.title().text()).list("items", inner));
        }
      } else {
        Optional<String> name =
            statement.property().map(Name::text).map(names::get).filter(ordered::add);
        name.map(SchemaObject::quoted).ifPresent(items::add);
      }
    }
    return items;
  }
}
