package dev.weft.tools.diff;

import dev.weft.compiler.binding.EachList;
import dev.weft.compiler.binding.InputPlace;
import dev.weft.compiler.binding.NodeRemoval;
import dev.weft.compiler.binding.Output;
import dev.weft.compiler.binding.Preset;
import dev.weft.compiler.binding.Switch;
import dev.weft.compiler.binding.Toggle;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.workflow.Node;
import dev.weft.tools.diff.Pairs.Pair;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All that programs set or get beside parameters. */
final class PropertyDiff {
  private final GraphMatch nodes;
  private final Changes changes;

  PropertyDiff(GraphMatch nodes, Changes changes) {
    this.nodes = nodes;
    this.changes = changes;
  }

  /** What is told of things of one kind, whatever they are. */
  private <T> void compare(Kind<T> kind, List<T> before, List<T> after) {
    Pairs<T> pairs = Pairs.of(before, after, kind.name, List.of(kind.alike));
    for (T removed : pairs.removed()) {
      changes
          .about(kind.name.apply(removed))
          .add(Rating.BREAKING, kind.word + "-removed", "the " + kind.word + " is gone");
    }
    for (Pair<T> renamed : pairs.renamed()) {
      String former = kind.name.apply(renamed.before());
      changes.renamed().put(former, kind.name.apply(renamed.after()));
      about(kind, renamed.after())
          .add(
              Rating.BREAKING,
              kind.word + "-renamed",
              "the " + kind.word + " was called " + former);
      kind.each.accept(renamed.before(), renamed.after());
    }
    pairs.same().forEach(same -> kind.each.accept(same.before(), same.after()));
    for (T added : pairs.added()) {
      boolean needed = kind.needed.test(added);
      about(kind, added)
          .add(
              needed ? Rating.BREAKING : Rating.COMPATIBLE,
              kind.word + "-added",
              "the " + kind.word + " is new" + (needed ? " and required" : ""));
    }
  }

  private <T> Changes.Entry about(Kind<T> kind, T thing) {
    return changes.about(kind.name.apply(thing), kind.place.apply(thing));
  }

  /**
   * Things of one kind.
   *
   * @param alike whether they are the same but for their names
   * @param needed whether callers have to know of it
   * @param each tells what is different in it
   */
  private record Kind<T>(
      String word,
      Function<T, String> name,
      Function<T, Span> place,
      BiPredicate<T, T> alike,
      Predicate<T> needed,
      BiConsumer<T, T> each) {}

  void toggles(List<Toggle> before, List<Toggle> after) {
    compare(
        new Kind<>(
            "toggle",
            Toggle::name,
            toggle -> toggle.declaredName().span(),
            (one, other) -> removals(one.removals()).equals(after(other.removals())),
            any -> false,
            this::toggle),
        before,
        after);
  }

  private void toggle(Toggle before, Toggle after) {
    Changes.Entry entry = changes.about(after.name(), after.declaredName().span());
    entry.compare(
        Rating.COMPATIBLE, "default-changed", "is by default", on(before.on()), on(after.on()));
    deprecated(before.declaration().deprecation(), after.declaration().deprecation(), entry);
    if (!removals(before.removals()).equals(after(after.removals()))) {
      entry.compare(
          Rating.INTERNAL,
          "toggle-changed",
          "switches",
          described(before.removals()),
          described(after.removals()));
    }
  }

  private static String on(boolean on) {
    return on ? "on" : "off";
  }

  /** As the nodes are called now. */
  private List<String> removals(List<NodeRemoval> removals) {
    return removals.stream()
        .map(one -> one.kind() + " " + nodes.after(one.node().id()).map(Node::id).orElse(null))
        .sorted()
        .toList();
  }

  private static List<String> after(List<NodeRemoval> removals) {
    return removals.stream().map(one -> one.kind() + " " + one.node().id()).sorted().toList();
  }

  private static String described(List<NodeRemoval> removals) {
    return removals.stream()
        .map(one -> one.kind().name().toLowerCase(Locale.ROOT) + " " + Words.node(one.node()))
        .collect(Collectors.joining(", "));
  }

  void switches(List<Switch> before, List<Switch> after) {
    compare(
        new Kind<>(
            "switch",
            Switch::name,
            one -> one.declaredName().span(),
            (one, other) -> isSame(one.targets(), other.targets()),
            any -> false,
            this::choice),
        before,
        after);
  }

  private boolean isSame(List<InputPlace> before, List<InputPlace> after) {
    return before.size() == after.size()
        && before.stream().allMatch(one -> after.stream().anyMatch(other -> isSame(one, other)));
  }

  private boolean isSame(InputPlace one, InputPlace other) {
    return nodes.isSame(one.node().id(), other.node().id())
        && one.input().equals(other.input())
        && one.member().equals(other.member());
  }

  private void choice(Switch before, Switch after) {
    Changes.Entry entry = changes.about(after.name(), after.declaredName().span());
    Pairs<Switch.Case> cases =
        Pairs.of(before.cases(), after.cases(), Switch.Case::name, List.of());
    for (Switch.Case removed : cases.removed()) {
      entry.add(Rating.BREAKING, "case-removed", "no longer has the case " + removed.name());
    }
    for (Switch.Case added : cases.added()) {
      entry.add(Rating.COMPATIBLE, "case-added", "has a case " + added.name() + ", too");
    }
    for (Pair<Switch.Case> same : cases.same()) {
      if (!isSame(same.before().node(), same.after().node())
          || same.before().slot() != same.after().slot()) {
        entry.compare(
            Rating.INTERNAL,
            "case-changed",
            "in the case " + same.after().name() + " links to",
            described(same.before()),
            described(same.after()));
      }
    }
    entry.compare(
        Rating.COMPATIBLE,
        "default-changed",
        "is by default",
        before.defaultCase().name(),
        after.defaultCase().name());
    deprecated(before.declaration().deprecation(), after.declaration().deprecation(), entry);
    if (!isSame(before.targets(), after.targets())) {
      entry.compare(
          Rating.INTERNAL,
          "switch-changed",
          "sets",
          before.targets().stream().map(Words::place).collect(Collectors.joining(", ")),
          after.targets().stream().map(Words::place).collect(Collectors.joining(", ")));
    }
  }

  private static String described(Switch.Case one) {
    return Words.node(one.node()) + " output " + one.slot();
  }

  private boolean isSame(Node before, Node after) {
    return nodes.isSame(before.id(), after.id());
  }

  void lists(List<EachList> before, List<EachList> after) {
    compare(
        new Kind<>(
            "list",
            EachList::name,
            list -> list.declaration().name().span(),
            (one, other) -> isSame(one.node(), other.node()),
            EachList::required,
            this::list),
        before,
        after);
  }

  private void list(EachList before, EachList after) {
    Changes.Entry entry = changes.about(after.name(), after.declaration().name().span());
    EachList.Bounds was = before.bounds();
    EachList.Bounds is = after.bounds();
    boolean wider = is.min() <= was.min() && is.max() >= was.max();
    entry.compare(
        wider ? Rating.COMPATIBLE : Rating.BREAKING,
        wider ? "range-widened" : "range-narrowed",
        "takes",
        was.min() + ".." + was.max(),
        is.min() + ".." + is.max());
    entry.compare(
        after.required() && !before.required() ? Rating.BREAKING : Rating.COMPATIBLE,
        "default-changed",
        "is by default",
        before.saved() ? "saved" : "empty",
        after.saved() ? "saved" : "empty");
    deprecated(before.declaration().deprecation(), after.declaration().deprecation(), entry);
    if (!isSame(before.node(), after.node())) {
      entry.compare(
          Rating.INTERNAL,
          "list-changed",
          "is of",
          Words.node(before.node()),
          Words.node(after.node()));
    }
    Changes inside = changes.within(after.name());
    new ParameterDiff(nodes, inside).compare(before.parameters(), after.parameters());
    new PropertyDiff(nodes, inside)
        .toggles(before.statements(Toggle.class), after.statements(Toggle.class));
    new StatementDiff(nodes, inside).compare(before.statements(), after.statements());
  }

  void outputs(List<Output> before, List<Output> after) {
    compare(
        new Kind<>(
            "output",
            Output::name,
            output -> output.declaration().name().span(),
            (one, other) -> isSame(one.node(), other.node()) && one.kind() == other.kind(),
            any -> false,
            this::output),
        before,
        after);
  }

  private void output(Output before, Output after) {
    Changes.Entry entry = changes.about(after.name(), after.declaration().name().span());
    entry.compare(Rating.BREAKING, "output-retyped", "yields", described(before), described(after));
    deprecated(before.declaration().deprecation(), after.declaration().deprecation(), entry);
    if (!isSame(before.node(), after.node())) {
      entry.compare(
          Rating.INTERNAL,
          "output-changed",
          "comes from",
          Words.node(before.node()),
          Words.node(after.node()));
    }
  }

  private static String described(Output output) {
    return (output.one() ? "one " : "") + output.kind().name().toLowerCase(Locale.ROOT);
  }

  void presets(List<Preset> before, List<Preset> after) {
    compare(
        new Kind<>(
            "preset",
            Preset::name,
            preset -> preset.declaration().name().span(),
            (one, other) -> values(one).equals(values(other)),
            any -> false,
            this::preset),
        before,
        after);
  }

  private void preset(Preset before, Preset after) {
    Changes.Entry entry = changes.about(after.name(), after.declaration().name().span());
    entry.compare(Rating.COMPATIBLE, "preset-changed", "sets", values(before), values(after));
    deprecated(before.declaration().deprecation(), after.declaration().deprecation(), entry);
  }

  private static String values(Preset preset) {
    return preset.assignments().stream()
        .map(one -> one.property().name() + " = " + one.value().json())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static void deprecated(Optional<?> before, Optional<?> after, Changes.Entry entry) {
    if (before.isEmpty() && after.isPresent()) {
      entry.add(Rating.COMPATIBLE, "deprecated", "is deprecated");
    }
  }
}
