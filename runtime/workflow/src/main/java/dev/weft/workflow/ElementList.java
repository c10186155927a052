package dev.weft.workflow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of a workflow: its name, and the checks of how many elements it has. Immutable.
 *
 * <p>Checks throw {@link IllegalArgumentException} with a text that names the list: {@code lora
 * must have at most 8 elements, but has 9}.
 */
public abstract sealed class ElementList permits Chain, Repeat {
  private final String name;

  ElementList(String name) {
    this.name = name;
  }

  /** The name in the mapping. */
  public final String name() {
    return name;
  }

  /**
   * A copy of a list that is not too long.
   *
   * @throws NullPointerException if the list or an element is null
   */
  public final <E> List<E> atMost(int max, @Nullable List<E> elements) {
    if (elements == null) {
      throw new NullPointerException(name + " must not be null");
    }
    if (elements.size() > max) {
      throw wrong("at most", max, elements.size());
    }
    return List.copyOf(elements);
  }

  /**
   * A list with one element more, if that is not too long.
   *
   * @param elements null for none
   */
  public final <E> List<E> added(int max, @Nullable List<E> elements, E element) {
    List<E> longer = new ArrayList<>(elements == null ? List.of() : elements);
    longer.add(element);
    return atMost(max, longer);
  }

  /** Passes a list that is not too short. */
  public final <E> List<E> atLeast(int min, List<E> elements) {
    if (elements.size() < min) {
      throw wrong("at least", min, elements.size());
    }
    return elements;
  }

  private IllegalArgumentException wrong(String bound, int count, int found) {
    return new IllegalArgumentException(
        "%s must have %s %d %s, but has %d"
            .formatted(name, bound, count, count == 1 ? "element" : "elements", found));
  }
}
