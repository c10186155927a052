package dev.weft.workflow.descriptor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A list in the making. Elements are counted from 1 and may be set in any order, as the fields of a
 * form come; none may be missing in between when the list is built.
 */
final class ListDraft<B, E, F> {
  private final ListSetter<B, E, F> list;
  private final ListDescriptor descriptor;
  private NavigableMap<Integer, ElementDraft<E, F>> elements = new TreeMap<>();
  private boolean given;

  ListDraft(ListSetter<B, E, F> list, ListDescriptor descriptor) {
    this.list = list;
    this.descriptor = descriptor;
  }

  /** Whether anything was said of it, be it that it is empty. */
  boolean isGiven() {
    return given;
  }

  /** Takes elements in place of those there are. */
  void replace(@Nullable Object value) {
    if (value == null) {
      throw new NullPointerException(list.name() + " must not be null");
    }
    if (!(value instanceof Collection<?> values)) {
      throw new IllegalArgumentException(
          list.name() + " must be a list of elements, but was of type " + simpleName(value));
    }
    checkSize(values.size());
    NavigableMap<Integer, ElementDraft<E, F>> drafts = new TreeMap<>();
    for (Object element : values) {
      int number = drafts.size() + 1;
      drafts.put(number, draft(number, element));
    }
    elements = drafts;
    given = true;
  }

  /** Takes one element behind those there are. */
  void add(@Nullable Object value) {
    int number = elements.isEmpty() ? 1 : elements.lastKey() + 1;
    checkSize(number);
    elements.put(number, draft(number, value));
    given = true;
  }

  /** Takes one value of an element, which begins to be by that. */
  void set(int number, String property, @Nullable Object value) {
    checkSize(number);
    ElementDraft<E, F> draft = elements.get(number);
    if (draft == null) {
      draft = ElementDraft.begun(address(number), list.elements());
    }
    draft.set(property, value);
    elements.put(number, draft);
    given = true;
  }

  /** Hands it over, if anything was said of it. */
  void applyTo(B builder) {
    if (!given) {
      return;
    }
    List<E> built = new ArrayList<>();
    elements.forEach(
        (number, draft) -> {
          int next = built.size() + 1;
          if (number != next) {
            throw new IllegalArgumentException(
                address(number) + " is set, but not " + address(next));
          }
          built.add(draft.build(descriptor.properties()));
        });
    list.setter().accept(builder, built);
  }

  private ElementDraft<E, F> draft(int number, @Nullable Object value) {
    String address = address(number);
    if (value == null) {
      throw new NullPointerException(address + " must not be null");
    }
    if (list.elements().type().isInstance(value)) {
      return ElementDraft.of(address, list.elements(), list.elements().type().cast(value));
    }
    if (!(value instanceof Map<?, ?> values)) {
      throw new IllegalArgumentException(
          address + " must be a map of names to values, but was of type " + simpleName(value));
    }
    ElementDraft<E, F> draft = ElementDraft.begun(address, list.elements());
    values.forEach((name, one) -> draft.set(String.valueOf(name), one));
    return draft;
  }

  /** As the setter would say it, which sees all elements at once only when they are built. */
  private void checkSize(int size) {
    int most = descriptor.maximum();
    if (size > most) {
      throw new IllegalArgumentException(
          "%s must have at most %d %s, but has %d"
              .formatted(list.element(), most, most == 1 ? "element" : "elements", size));
    }
  }

  private String address(int number) {
    return list.name() + "." + number;
  }

  /** The value itself may hold what nobody should read. */
  private static String simpleName(Object value) {
    return value.getClass().getSimpleName();
  }
}
