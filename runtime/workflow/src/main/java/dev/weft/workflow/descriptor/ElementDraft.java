package dev.weft.workflow.descriptor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** An element in the making; messages name it by its place: {@code loras.2.strength must be …}. */
final class ElementDraft<E, F> {
  private final String address;
  private final ElementSetters<E, F> setters;
  private final F builder;

  /** Whether it began with an element, which has all that is required. */
  private final boolean whole;

  private final Set<String> given = new HashSet<>();

  private ElementDraft(String address, ElementSetters<E, F> setters, F builder, boolean whole) {
    this.address = address;
    this.setters = setters;
    this.builder = builder;
    this.whole = whole;
  }

  static <E, F> ElementDraft<E, F> begun(String address, ElementSetters<E, F> setters) {
    return new ElementDraft<>(address, setters, setters.begun(), false);
  }

  static <E, F> ElementDraft<E, F> of(String address, ElementSetters<E, F> setters, E element) {
    return new ElementDraft<>(address, setters, setters.begunWith(element), true);
  }

  void set(String property, @Nullable Object value) {
    BiConsumer<F, UntypedValue> setter = setters.properties().get(property);
    if (setter == null) {
      throw new IllegalArgumentException(
          address
              + " has no parameter "
              + property
              + NearNames.hint(property, setters.properties().keySet()));
    }
    if (value == null) {
      throw new NullPointerException(named(property) + " must not be null");
    }
    try {
      setter.accept(builder, UntypedValue.of(property, value));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(addressed(property, e), e);
    }
    given.add(property);
  }

  /** The element, unless something that is required was not set. */
  E build(List<PropertyDescriptor> properties) {
    List<String> missing =
        properties.stream()
            .filter(PropertyDescriptor::required)
            .filter(property -> !whole && !property.isAmong(given))
            .map(property -> named(property.name()))
            .toList();
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(NearNames.missing(missing));
    }
    return setters.built(builder);
  }

  private String named(String property) {
    return address + "." + property;
  }

  /** Setters speak of the property, and know of no list. */
  private String addressed(String property, IllegalArgumentException e) {
    String message = String.valueOf(e.getMessage());
    return message.startsWith(property + " ")
        ? address + "." + message
        : named(property) + ": " + message;
  }
}
