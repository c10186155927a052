package dev.weft.workflow.descriptor;

import java.nio.file.Path;
import java.util.Map;

/**
 * Builds a workflow from names and untyped values, with the checks and messages of the generated
 * setters. Not thread-safe.
 *
 * @param <W> the generated class
 */
public sealed interface UntypedBuilder<W> permits OpenBuilder {

  /**
   * Sets a property.
   *
   * <p>A text is read as the property's type: {@code "768"}, {@code "7.5"}, {@code "true"} or
   * {@code "on"}, an option of a choice, a JSON value, a seed in decimal digits. Where the property
   * is a file, a text is the name of one that the server has, never a path of this machine. Any
   * number, a {@link Boolean}, and whatever the setter itself takes goes as well: a {@link Path},
   * bytes, an option.
   *
   * <p>A list is set as a whole by a collection of its elements, each a {@link Map} of names to
   * values, or what the setter takes: {@code set("loras", List.of(Map.of("name", "ink", "strength",
   * "0.7")))}. {@code set("loras.2.strength", "0.7")} sets one value of one element, counted from
   * 1; an element is there once one of its values is, and none may be left out before it.
   *
   * @throws IllegalArgumentException if there is no such property, with the names that are near; or
   *     if the value is of another kind, or not allowed
   * @throws NullPointerException if the value is null, with the property's name
   */
  UntypedBuilder<W> set(String name, Object value);

  /**
   * Adds an element behind those that a list has: {@code add("lora", Map.of("name", "ink"))}.
   *
   * @param element what an element is called: {@link ListDescriptor#element}
   * @param value a {@link Map} of names to values, or an element
   * @throws IllegalArgumentException if no list has such elements, with the names that are near; if
   *     the list is full; or if a value is not allowed
   * @throws NullPointerException if the element or one of its values is null, with its name
   */
  UntypedBuilder<W> add(String element, Object value);

  /**
   * Sets all that a preset sets; what is set later wins.
   *
   * @throws IllegalArgumentException if there is no such preset, with the names that are near
   */
  UntypedBuilder<W> preset(String name);

  /**
   * Builds from what was set so far; this builder can go on.
   *
   * @throws IllegalArgumentException if a required property is missing, also one of an element, or
   *     values do not go together
   */
  W build();
}
