package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * A class with properties and its builder, with every name decided.
 *
 * @param built the class that the builder makes
 * @param properties in the order of the mapping
 * @param fragments those whose interfaces the builder implements
 * @param presets of several properties at once
 * @param derivation what is computed of the properties
 * @param imports what the file of the class imports
 */
record BuilderPlan(
    ClassName built,
    ClassName builder,
    List<Property> properties,
    List<FragmentPlan> fragments,
    Optional<PresetPlan> presets,
    List<Stage> stages,
    Derivation derivation,
    Imports imports) {

  BuilderPlan {
    properties = List.copyOf(properties);
    fragments = List.copyOf(fragments);
    stages = List.copyOf(stages);
  }

  /** The type that a builder begins with. */
  ClassName firstStage() {
    return stages.isEmpty() ? builder : stages.get(0).type();
  }

  /** What a builder is after its first setter; empty when the property cannot be set first. */
  Optional<ClassName> after(Property property) {
    return stages.isEmpty() ? Optional.of(builder) : stages.get(0).after(property);
  }

  /** Whether an interface of a fragment declares it too. */
  boolean isShared(Property property) {
    return fragments.stream().anyMatch(fragment -> fragment.has(property));
  }

  List<Property> required() {
    return properties.stream().filter(Property::required).toList();
  }

  /** A property in Javadoc: {@code {@link Builder#width width}}. */
  String link(Property property) {
    String title = JavadocText.plain(property.title());
    return "{@link " + builder.simpleName() + "#" + property.name() + " " + title + "}";
  }

  /** The same where another class is called {@code Builder} too. */
  String qualifiedLink(Property property) {
    return link(property).replace("{@link ", "{@link " + built.simpleName() + ".");
  }

  /** A name for a variable that no field has. */
  String variable(String wanted) {
    NameScope scope = NameScope.exact();
    properties.forEach(property -> scope.take(property.name()));
    derivation.fields().forEach(field -> scope.take(field.name()));
    return scope.claim(wanted, "_");
  }
}
