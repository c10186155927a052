package dev.weft.workflow.descriptor;

import java.util.List;
import java.util.Optional;

/**
 * What a list takes.
 *
 * @param element what one of them is called, as {@link UntypedBuilder#add} takes it
 * @param properties what each element has, in the order of the mapping
 * @param minimum how many there must be at least, if any are given
 * @param maximum how many there may be
 * @param saved how many of the saved workflow are sent until some are given; often none
 */
public record ListDescriptor(
    String element, List<PropertyDescriptor> properties, int minimum, int maximum, int saved) {

  public ListDescriptor {
    properties = List.copyOf(properties);
  }

  /** The property of a name, if elements have it. */
  public Optional<PropertyDescriptor> property(String name) {
    return properties.stream().filter(property -> property.name().equals(name)).findFirst();
  }
}
