package dev.weft.workflow.descriptor;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A generated class's own builder, by name.
 *
 * @param lists by the names of whole lists
 */
record Setters<W, B>(
    Supplier<B> builder,
    Function<B, W> build,
    Map<String, BiConsumer<B, UntypedValue>> properties,
    Map<String, ListSetter<B, ?, ?>> lists,
    Map<String, Consumer<B>> presets) {}
