package dev.weft.workflow.descriptor;

import dev.weft.workflow.Workflow;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Passes values on to a generated builder. */
final class OpenBuilder<W extends Workflow<?>, B> implements UntypedBuilder<W> {
  private final Setters<W, B> setters;
  private final WorkflowDescriptor<W> descriptor;
  private final B builder;
  private final Set<String> given = new HashSet<>();

  OpenBuilder(Setters<W, B> setters, WorkflowDescriptor<W> descriptor) {
    this.setters = setters;
    this.descriptor = descriptor;
    this.builder = setters.builder().get();
  }

  @Override
  public UntypedBuilder<W> set(String name, Object value) {
    BiConsumer<B, UntypedValue> setter = setters.properties().get(name);
    if (setter == null) {
      throw unknown("parameter", name, setters.properties().keySet());
    }
    setter.accept(builder, UntypedValue.of(name, value));
    given.add(name);
    return this;
  }

  @Override
  public UntypedBuilder<W> preset(String name) {
    Consumer<B> setter = setters.presets().get(name);
    if (setter == null) {
      throw unknown("preset", name, setters.presets().keySet());
    }
    setter.accept(builder);
    return this;
  }

  @Override
  public W build() {
    List<String> missing =
        descriptor.properties().stream()
            .filter(PropertyDescriptor::required)
            .filter(property -> !isGiven(property))
            .map(PropertyDescriptor::name)
            .toList();
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          NearNames.listed(missing, "and")
              + (missing.size() == 1 ? " is" : " are")
              + " required, but not set");
    }
    return setters.build().apply(builder);
  }

  private boolean isGiven(PropertyDescriptor property) {
    return given.contains(property.name())
        || property.formerName().filter(given::contains).isPresent();
  }

  private IllegalArgumentException unknown(String kind, String name, Collection<String> known) {
    return new IllegalArgumentException(
        "workflow "
            + descriptor.name()
            + " has no "
            + kind
            + " "
            + name
            + NearNames.hint(name, known));
  }
}
