package dev.weft.workflow.descriptor;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * What sets a list of a generated builder, by name.
 *
 * @param name of the whole list
 * @param element what one of them is called
 */
record ListSetter<B, E, F>(
    String name, String element, ElementSetters<E, F> elements, BiConsumer<B, List<E>> setter) {

  ListDraft<B, E, F> draft(ListDescriptor descriptor) {
    return new ListDraft<>(this, descriptor);
  }
}
