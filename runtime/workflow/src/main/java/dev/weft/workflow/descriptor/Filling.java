package dev.weft.workflow.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fills a builder with settings, as far as its setters take them.
 *
 * @param refused what no setter took
 * @param lacking what is required, and was not set
 */
record Filling(UntypedBuilder<?> builder, List<Misfit> refused, List<Address> lacking) {

  static Filling of(
      UntypedBuilder<?> builder, List<PropertyDescriptor> properties, Settings settings) {
    Filling filling = new Filling(builder, new ArrayList<>(), new ArrayList<>());
    for (PropertyDescriptor property : properties) {
      if (property.list().isPresent()) {
        filling.list(property, settings.elements(property.name()));
      } else {
        String value = settings.value(property.name());
        filling.value(Address.of(property.name()), property, value);
      }
    }
    return filling;
  }

  private void value(Address address, PropertyDescriptor property, @Nullable String value) {
    boolean set = value != null && isTaken(address.name(), value);
    if (!set && property.required()) {
      lacking.add(address);
    }
  }

  private void list(PropertyDescriptor property, @Nullable List<Map<String, String>> elements) {
    if (elements == null || !isTaken(property.name(), List.of())) {
      return;
    }
    ListDescriptor list = property.list().orElseThrow();
    for (int i = 0; i < elements.size(); i++) {
      try {
        builder.add(list.element(), Map.of());
      } catch (IllegalArgumentException e) {
        refused.add(Misfit.of(property.name(), e));
        return;
      }
      for (PropertyDescriptor inner : list.properties()) {
        Address address = new Address(property.name(), i, inner.name());
        value(address, inner, elements.get(i).get(inner.name()));
      }
    }
  }

  private boolean isTaken(String name, Object value) {
    try {
      builder.set(name, value);
      return true;
    } catch (IllegalArgumentException e) {
      refused.add(Misfit.of(name, e));
      return false;
    }
  }

  /** Whether a value was refused. */
  boolean refuses(String name) {
    return refused.stream().anyMatch(misfit -> misfit.parameter().equals(name));
  }
}
