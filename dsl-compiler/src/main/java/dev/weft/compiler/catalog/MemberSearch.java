package dev.weft.compiler.catalog;

import dev.weft.compiler.catalog.InputType.DynamicChoice;
import dev.weft.compiler.catalog.InputType.Growing;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds an input by its full name where dynamic choices may have one of several options.
 *
 * @param possible the options that a dynamic choice of the full name may have
 */
record MemberSearch(
    String name, BiFunction<String, DynamicChoice, ? extends Collection<String>> possible) {

  /** One of any option. */
  static MemberSearch anywhere(String name) {
    return new MemberSearch(name, (choice, type) -> type.branches().keySet());
  }

  /** Each definition of it that an option may bring. */
  Stream<InputDefinition> in(Map<String, InputDefinition> inputs) {
    InputDefinition found = inputs.get(name);
    return found != null
        ? Stream.of(found)
        : around(inputs).flatMap(input -> members(input, this::options).flatMap(this::in));
  }

  /** The choice that keeps the input from being one; empty where it is none of any option. */
  Optional<OptionNeeded> lacking(Map<String, InputDefinition> inputs) {
    return around(inputs).flatMap(input -> lacking(input).stream()).findFirst();
  }

  private Optional<OptionNeeded> lacking(InputDefinition input) {
    Optional<OptionNeeded> further =
        members(input, this::options).flatMap(members -> lacking(members).stream()).findFirst();
    if (further.isPresent() || !(input.type() instanceof DynamicChoice choice)) {
      return further;
    }
    MemberSearch anywhere = anywhere(name);
    List<String> options =
        choice.branches().entrySet().stream()
            .filter(branch -> anywhere.in(branch.getValue()).findAny().isPresent())
            .map(Map.Entry::getKey)
            .toList();
    return options.isEmpty()
        ? Optional.empty()
        : Optional.of(new OptionNeeded(input.name(), options));
  }

  /** The dynamic inputs that the name is inside of. */
  private Stream<InputDefinition> around(Map<String, InputDefinition> inputs) {
    return inputs.values().stream().filter(input -> name.startsWith(input.name() + "."));
  }

  private Collection<String> options(InputDefinition input) {
    return input.type() instanceof DynamicChoice choice
        ? possible.apply(input.name(), choice)
        : List.of();
  }

  private static Stream<Map<String, InputDefinition>> members(
      InputDefinition input, Function<InputDefinition, Collection<String>> options) {
    if (input.type() instanceof Growing growing) {
      return Stream.of(growing.members());
    }
    return input.type() instanceof DynamicChoice choice
        ? options.apply(input).stream()
            .map(option -> choice.branches().getOrDefault(option, Map.of()))
        : Stream.empty();
  }
}
