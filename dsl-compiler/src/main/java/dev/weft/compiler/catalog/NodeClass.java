package dev.weft.compiler.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A class of nodes.
 *
 * @param displayName the title of its nodes in the editor, unless somebody gives them another
 * @param inputs required and optional ones by name, in the server's order
 * @param outputTypes the type of each output slot: {@code MODEL}, {@code IMAGE}
 * @param outputNames what the editor calls each output slot; its type where nothing is known
 * @param outputNode whether the server runs a workflow for its sake
 * @param intermediateOutput whether it yields something to show although the server may not run a
 *     workflow for its sake: {@code has_intermediate_output}
 */
public record NodeClass(
    String classType,
    String displayName,
    Map<String, InputDefinition> inputs,
    List<String> outputTypes,
    List<String> outputNames,
    boolean outputNode,
    boolean intermediateOutput) {

  public NodeClass {
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    outputTypes = List.copyOf(outputTypes);
    outputNames = List.copyOf(outputNames);
  }

  /**
   * The input of this name. A member of a dynamic choice is found when it is the same in every
   * option that has it.
   */
  public Optional<InputDefinition> input(String name) {
    return input(name, choice -> Optional.empty());
  }

  /**
   * The input of this name in a node whose choices are known.
   *
   * @param chosen the saved text of an input of the node, by its full name; asked for the dynamic
   *     choices on the way to {@code name} only
   */
  public Optional<InputDefinition> input(String name, Function<String, Optional<String>> chosen) {
    return new MemberLookup(name, chosen).in(inputs);
  }

  /**
   * The input of this name in a node whose dynamic choices may have one of several options. Its
   * type is that of all values that one of them takes, and it is required where one of them needs
   * it.
   *
   * @param possible the options that the dynamic choice of a full name may have
   * @return empty too when options bring inputs of this name that have nothing in common
   */
  public Optional<InputDefinition> inputOfAny(
      String name,
      BiFunction<String, InputType.DynamicChoice, ? extends Collection<String>> possible) {
    List<InputDefinition> found = new MemberSearch(name, possible).in(inputs).distinct().toList();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Optional<InputType> type =
        found.stream()
            .map(input -> Optional.<InputType>of(input.type()))
            .reduce((a, b) -> a.flatMap(x -> b.flatMap(y -> EitherType.of(x, y))))
            .orElseThrow();
    InputDefinition first = found.get(0);
    return type.map(
        either ->
            new InputDefinition(
                name,
                first.socket(),
                found.stream().anyMatch(InputDefinition::required),
                either,
                first.defaultValue(),
                first.editor()));
  }

  /** Whether an option of a dynamic choice, or a growing input, brings an input of this name. */
  public boolean hasMember(String name) {
    return !inputs.containsKey(name)
        && MemberSearch.anywhere(name).in(inputs).findAny().isPresent();
  }

  /**
   * The choice that keeps a member from being an input; empty when nothing does, or when there is
   * no such member.
   *
   * @param possible as for {@link #inputOfAny}
   */
  public Optional<OptionNeeded> optionNeeded(
      String name,
      BiFunction<String, InputType.DynamicChoice, ? extends Collection<String>> possible) {
    MemberSearch search = new MemberSearch(name, possible);
    return search.in(inputs).findAny().isPresent() ? Optional.empty() : search.lacking(inputs);
  }

  /**
   * The names of the inputs that the server refuses a node without, members of dynamic inputs among
   * them. What a dynamic choice needs is known only when its option is.
   *
   * @param chosen as for {@link #input(String, Function)}
   */
  public List<String> requiredInputs(Function<String, Optional<String>> chosen) {
    List<String> names = new ArrayList<>();
    required(inputs, chosen, names);
    return names;
  }

  private static void required(
      Map<String, InputDefinition> inputs,
      Function<String, Optional<String>> chosen,
      List<String> names) {
    for (InputDefinition input : inputs.values()) {
      if (input.type() instanceof InputType.Growing growing) {
        required(growing.members(), chosen, names);
      } else if (input.type() instanceof InputType.DynamicChoice choice) {
        chosen
            .apply(input.name())
            .map(option -> choice.branches().getOrDefault(option, Map.of()))
            .ifPresent(branch -> required(branch, chosen, names));
      } else if (input.required()) {
        names.add(input.name());
      }
    }
  }
}
