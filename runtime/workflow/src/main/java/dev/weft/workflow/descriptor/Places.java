package dev.weft.workflow.descriptor;

import dev.weft.workflow.Parameter;
import dev.weft.workflow.Parameter.Target;
import dev.weft.workflow.SetInput;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The inputs of a graph that properties set.
 *
 * @param all of properties
 * @param hidden inputs that a secret has gone into
 */
record Places(List<Place> all, Set<Target> hidden) {

  /** Those of the saved workflow, as far as they are known without a request. */
  static Places ofSaved(WorkflowDescriptor<?> descriptor, Collection<Parameter> parameters) {
    List<SetInput> inputs = new ArrayList<>();
    parameters.forEach(parameter -> inputs.addAll(parameter.setInputs()));
    return of(descriptor, inputs);
  }

  /** Those of a request: of two that set one input the later counts. */
  static Places of(WorkflowDescriptor<?> descriptor, List<SetInput> inputs) {
    Map<List<Object>, SetInput> last = new LinkedHashMap<>();
    inputs.forEach(input -> last.put(List.of(input.target(), input.member()), input));
    List<Place> places = new ArrayList<>();
    Set<Target> hidden = new HashSet<>();
    for (SetInput input : last.values()) {
      if (input.parameter().isSecret()) {
        hidden.add(input.target());
      } else if (!input.parameter().isComputed()) {
        place(descriptor, input).ifPresent(places::add);
      }
    }
    return new Places(List.copyOf(places), Set.copyOf(hidden));
  }

  private static Optional<Place> place(WorkflowDescriptor<?> descriptor, SetInput input) {
    String name = input.parameter().name();
    if (input.list().isEmpty()) {
      return descriptor
          .property(name)
          .map(property -> new Place(Address.of(name), property, input.target(), input.member()));
    }
    String element = input.list().get();
    for (PropertyDescriptor list : descriptor.properties()) {
      Optional<ListDescriptor> known = list.list().filter(of -> of.element().equals(element));
      if (known.isPresent()) {
        Address address = new Address(list.name(), input.element(), name);
        return known
            .get()
            .property(name)
            .map(property -> new Place(address, property, input.target(), input.member()));
      }
    }
    return Optional.empty();
  }

  /** The inputs that may hold any value. */
  Set<Target> free() {
    Set<Target> free = new LinkedHashSet<>(hidden);
    all.stream().filter(Place::isRead).map(Place::target).forEach(free::add);
    return free;
  }

  /** Whether a property sets any of them. */
  boolean has(Address address) {
    return all.stream().anyMatch(place -> place.address().equals(address));
  }

  /** The property that sets an input, if one does. */
  Optional<Address> setterOf(Target target) {
    return all.stream()
        .filter(place -> place.target().equals(target))
        .map(Place::address)
        .findFirst();
  }
}
