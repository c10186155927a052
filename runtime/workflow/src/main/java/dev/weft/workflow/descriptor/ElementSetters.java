package dev.weft.workflow.descriptor;

import dev.weft.workflow.Parameter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The builder of the elements of a list, by name. For generated classes; not thread-safe until a
 * descriptor has it.
 *
 * @param <E> the class of the elements
 * @param <B> its builder
 */
public final class ElementSetters<E, B> {
  private final Class<E> type;
  private final Supplier<B> builder;
  private final Function<B, E> build;
  private final Function<E, B> toBuilder;
  private final Map<String, BiConsumer<B, UntypedValue>> properties = new LinkedHashMap<>();
  private final Map<String, Function<E, ?>> values = new LinkedHashMap<>();

  private ElementSetters(
      Class<E> type, Supplier<B> builder, Function<B, E> build, Function<E, B> toBuilder) {
    this.type = type;
    this.builder = builder;
    this.build = build;
    this.toBuilder = toBuilder;
  }

  /**
   * Begins without a property.
   *
   * @param builder makes the class's own builder
   * @param build makes an element of it
   * @param toBuilder makes a builder that begins with an element
   */
  public static <E, B> ElementSetters<E, B> of(
      Class<E> type, Supplier<B> builder, Function<B, E> build, Function<E, B> toBuilder) {
    return new ElementSetters<>(type, builder, build, toBuilder);
  }

  /** Adds a property: its name in the mapping, how a value is converted, and what takes it. */
  public <V> ElementSetters<E, B> set(
      String name, Function<UntypedValue, V> conversion, BiConsumer<B, V> setter) {
    properties.put(name, (built, value) -> setter.accept(built, conversion.apply(value)));
    return this;
  }

  /** Adds a property with what tells its value. */
  public <V> ElementSetters<E, B> set(
      String name,
      Function<UntypedValue, V> conversion,
      BiConsumer<B, V> setter,
      Function<E, ?> value) {
    values.put(name, value);
    return set(name, conversion, setter);
  }

  /** Adds a parameter with what tells its value. */
  public <V> ElementSetters<E, B> set(
      Parameter parameter,
      Function<UntypedValue, V> conversion,
      BiConsumer<B, V> setter,
      Function<E, ?> value) {
    return set(parameter.name(), conversion, setter, value);
  }

  /** Adds a parameter whose value nothing tells. */
  public <V> ElementSetters<E, B> set(
      Parameter parameter, Function<UntypedValue, V> conversion, BiConsumer<B, V> setter) {
    return set(parameter.name(), conversion, setter);
  }

  /** What tells the values of an element, by name. */
  Map<String, Function<E, ?>> values() {
    return values;
  }

  Class<E> type() {
    return type;
  }

  B begun() {
    return builder.get();
  }

  B begunWith(E element) {
    return toBuilder.apply(element);
  }

  E built(B from) {
    return build.apply(from);
  }

  Map<String, BiConsumer<B, UntypedValue>> properties() {
    return properties;
  }
}
