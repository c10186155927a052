package dev.weft.compiler.schema;

import dev.weft.compiler.syntax.GroupDeclaration;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
  static Form of(List<Statement> statements, Set<String> properties) {
    Set<String> names = new LinkedHashSet<>();
    List<Object> items = items(statements, properties, names);
    for (String property : properties) {
      if (names.add(property)) {
        items.add(SchemaObject.quoted(property));
      }
    }
    return new Form(items, names);
  }

  private static List<Object> items(
      List<Statement> statements, Set<String> properties, Set<String> names) {
    List<Object> items = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement instanceof GroupDeclaration group) {
        List<Object> inner = items(group.statements(), properties, names);
        if (!inner.isEmpty()) {
          items.add(new SchemaObject().text("title", group.title().text()).list("items", inner));
        }
      } else {
        Optional<String> name =
            statement.property().map(Name::text).filter(properties::contains).filter(names::add);
        name.map(SchemaObject::quoted).ifPresent(items::add);
      }
    }
    return items;
  }
}
