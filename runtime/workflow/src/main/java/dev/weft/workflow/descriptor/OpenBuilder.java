package dev.weft.workflow.descriptor;

import dev.weft.workflow.Workflow;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Passes values on to a generated builder; lists when it builds, for elements may come in parts.
 */
final class OpenBuilder<W extends Workflow<?>, B> implements UntypedBuilder<W> {
  /** What follows the name of a list: the number of an element, and a name of its own. */
  private static final Pattern IN_LIST = Pattern.compile("([1-9][0-9]{0,8})\\.(.+)");

  private final Setters<W, B> setters;
  private final WorkflowDescriptor<W> descriptor;
  private final B builder;
  private final Set<String> given = new HashSet<>();
  private final Map<String, ListDraft<B, ?, ?>> lists = new LinkedHashMap<>();

  OpenBuilder(Setters<W, B> setters, WorkflowDescriptor<W> descriptor) {
    this.setters = setters;
    this.descriptor = descriptor;
    this.builder = setters.builder().get();
  }

  @Override
  public UntypedBuilder<W> set(String name, Object value) {
    BiConsumer<B, UntypedValue> setter = setters.properties().get(name);
    if (setter != null) {
      setter.accept(builder, UntypedValue.of(name, value));
      given.add(name);
    } else if (setters.lists().containsKey(name)) {
      list(name).replace(value);
    } else {
      setInList(name, value);
    }
    return this;
  }

  private void setInList(String name, @Nullable Object value) {
    int dot = name.indexOf('.');
    if (dot < 0 || setters.lists().isEmpty()) {
      Set<String> known = new TreeSet<>(setters.properties().keySet());
      known.addAll(setters.lists().keySet());
      throw unknown("parameter", name, known);
    }
    String list = name.substring(0, dot);
    if (!setters.lists().containsKey(list)) {
      throw unknown("list", list, setters.lists().keySet());
    }
    Matcher rest = IN_LIST.matcher(name.substring(dot + 1));
    if (!rest.matches()) {
      throw new IllegalArgumentException(
          name + " is no value of an element: those of the first are set as " + list + ".1.…");
    }
    list(list).set(Integer.parseInt(rest.group(1)), rest.group(2), value);
  }

  @Override
  public UntypedBuilder<W> add(String element, Object value) {
    for (ListSetter<B, ?, ?> list : setters.lists().values()) {
      if (list.element().equals(element)) {
        list(list.name()).add(value);
        return this;
      }
    }
    throw unknown(
        "list of", element, setters.lists().values().stream().map(ListSetter::element).toList());
  }

  private ListDraft<B, ?, ?> list(String name) {
    return lists.computeIfAbsent(name, this::draft);
  }

  private ListDraft<B, ?, ?> draft(String name) {
    ListDescriptor known =
        descriptor.property(name).flatMap(PropertyDescriptor::list).orElseThrow();
    return Objects.requireNonNull(setters.lists().get(name)).draft(known);
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
      throw new IllegalArgumentException(NearNames.missing(missing));
    }
    lists.values().forEach(list -> list.applyTo(builder));
    return setters.build().apply(builder);
  }

  private boolean isGiven(PropertyDescriptor property) {
    ListDraft<B, ?, ?> list = lists.get(property.name());
    return property.isAmong(given) || (list != null && list.isGiven());
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
