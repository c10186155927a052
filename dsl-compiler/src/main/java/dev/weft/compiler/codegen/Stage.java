package dev.weft.compiler.codegen;

import com.palantir.javapoet.ClassName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An interface of the builder that lacks required properties, and so {@code build()}.
 *
 * @param missing what is still to be set, in the order of the mapping
 * @param next the type that each setter leads to which can be called now, by name
 */
record Stage(ClassName type, List<Property> missing, Map<String, ClassName> next) {

  Stage {
    missing = List.copyOf(missing);
    next = Collections.unmodifiableMap(new LinkedHashMap<>(next));
  }

  /** What the setter of a parameter gives; empty when this stage has none. */
  Optional<ClassName> after(Property property) {
    return property.required() ? Optional.ofNullable(next.get(property.name())) : Optional.of(type);
  }
}
