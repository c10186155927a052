package dev.weft.workflow.descriptor;

/**
 * A property of a workflow, or of one element of a list.
 *
 * @param list the name of the whole list; empty for a property of the workflow itself
 * @param element its number, from 0
 */
record Address(String list, int element, String property) {

  static Address of(String property) {
    return new Address("", 0, property);
  }

  /** As the untyped builder takes it: {@code width}, {@code loras.1.name}. */
  String name() {
    return list.isEmpty() ? property : list + "." + (element + 1) + "." + property;
  }
}
