package dev.weft.compiler.catalog;

import dev.weft.compiler.catalog.InputType.DynamicChoice;
import dev.weft.compiler.catalog.InputType.Growing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds an input by its full name, down through the dynamic ones that it is a member of. */
record MemberLookup(String name, Function<String, Optional<String>> chosen) {

  Optional<InputDefinition> in(Map<String, InputDefinition> inputs) {
    InputDefinition found = inputs.get(name);
    if (found != null) {
      return Optional.of(found);
    }
    return inputs.values().stream()
        .filter(input -> name.startsWith(input.name() + "."))
        .flatMap(input -> inMembersOf(input).stream())
        .findFirst();
  }

  private Optional<InputDefinition> inMembersOf(InputDefinition input) {
    if (input.type() instanceof Growing growing) {
      return in(growing.members());
    }
    if (input.type() instanceof DynamicChoice choice) {
      return chosen
          .apply(input.name())
          .map(option -> in(choice.branches().getOrDefault(option, Map.of())))
          .orElseGet(() -> sameInAll(choice));
    }
    return Optional.empty();
  }

  private Optional<InputDefinition> sameInAll(DynamicChoice choice) {
    List<InputDefinition> found =
        choice.branches().values().stream().flatMap(b -> in(b).stream()).distinct().toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
