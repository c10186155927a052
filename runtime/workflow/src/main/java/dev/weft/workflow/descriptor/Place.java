package dev.weft.workflow.descriptor;

import dev.weft.workflow.Parameter.Target;
import java.util.Optional;

/**
 * An input of a graph that a property sets.
 *
 * @param member the member of the object that the input holds, where that alone is set
 */
record Place(Address address, PropertyDescriptor property, Target target, Optional<String> member) {

  /** Whether its value is read there: a switch sets links, and secrets are nobody's to read. */
  boolean isRead() {
    return property.type() != PropertyType.SWITCH && property.type() != PropertyType.SECRET;
  }
}
