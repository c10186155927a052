package dev.weft.tools.docs.page;

import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.syntax.GroupDeclaration;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.Statement;
import dev.weft.tools.docs.markup.Markup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What programs set, in the groups of the mapping. */
record ParametersSection(WorkflowFacts facts) implements Section {

  @Override
  public String id() {
    return "parameters";
  }

  @Override
  public String title() {
    return "Parameters";
  }

  @Override
  public boolean isEmpty() {
    return facts.workflow().parameters().isEmpty();
  }

  @Override
  public void write(Markup page) {
    Map<String, String> groups = new LinkedHashMap<>();
    groups(facts.workflow().declaration().statements(), "", groups);
    Map<String, List<Parameter>> grouped = new LinkedHashMap<>();
    for (Parameter parameter : facts.workflow().parameters()) {
      grouped
          .computeIfAbsent(groups.getOrDefault(parameter.name(), ""), none -> new ArrayList<>())
          .add(parameter);
    }
    grouped.forEach(
        (title, parameters) -> {
          if (!title.isEmpty()) {
            page.element("h3", title).line();
          }
          ParameterTable.write(parameters, facts.workflow(), page);
        });
  }

  /** The group that each property stands in, by name. */
  private static void groups(List<Statement> statements, String title, Map<String, String> groups) {
    for (Statement statement : statements) {
      if (statement instanceof GroupDeclaration group) {
        String inner = group.title().text();
        groups(group.statements(), title.isEmpty() ? inner : title + " / " + inner, groups);
      } else {
        statement.property().map(Name::text).ifPresent(name -> groups.put(name, title));
      }
    }
  }
}
