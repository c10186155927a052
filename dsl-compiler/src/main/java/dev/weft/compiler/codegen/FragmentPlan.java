package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import dev.weft.compiler.binding.Fragment;
import dev.weft.compiler.binding.FragmentMember;
import dev.weft.compiler.syntax.Name;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A fragment as the interface that it is in Java.
 *
 * @param names what each of its members is called in Java, by the mapping's name
 */
record FragmentPlan(Fragment fragment, Map<String, String> names) {
  /** What is read of a workflow that was built. */
  static final String VALUES = "Values";

  /** The names depend on the fragment alone: all workflows have to agree on them. */
  static FragmentPlan of(Fragment fragment) {
    List<String> titles =
        fragment.members().stream().map(FragmentMember::name).map(Name::text).distinct().toList();
    List<String> members = ClassPlanner.memberNames(titles, Map.of());
    Map<String, String> names = new LinkedHashMap<>();
    for (int i = 0; i < titles.size(); i++) {
      names.put(titles.get(i), members.get(i));
    }
    return new FragmentPlan(fragment, names);
  }

  ImportedType imported() {
    return new ImportedType(fragment.packageName(), SharedTypeGenerator.className(fragment.name()));
  }

  /** The interface of builders. */
  ClassName type(Imports imports) {
    return imports.name(imported());
  }

  /** Whether a property is one of its members. */
  boolean has(Property property) {
    return property.name().equals(names.get(property.title()));
  }

  /** Whether a stage has a setter for each member. */
  boolean isOf(Stage stage, List<Property> properties) {
    return properties.stream().filter(this::has).allMatch(p -> stage.after(p).isPresent());
  }
}
