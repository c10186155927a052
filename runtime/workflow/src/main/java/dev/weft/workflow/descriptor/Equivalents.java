package dev.weft.workflow.descriptor;

import dev.weft.workflow.Workflow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what comes as near to a graph as an attempt does, and so is not told by it. What was found
 * to be open may leave more open.
 */
final class Equivalents<W extends Workflow<?>> {
  private static final int MOST = 24;

  /** Of more, no two are tried at a time. */
  private static final int MOST_PAIRED = 16;

  private static final String OPEN = " makes no difference to this graph";
  private static final String OFF = " may have had elements that were off: they leave no trace";

  private final Trial<W> trial;
  private final Search<W> search;
  private final Attempt<W> attempt;
  private final List<Attempt<W>> equal = new ArrayList<>();
  private final Map<Address, String> open = new LinkedHashMap<>();

  Equivalents(Trial<W> trial, Search<W> search, Attempt<W> attempt) {
    this.trial = trial;
    this.search = search;
    this.attempt = attempt;
    equal.add(attempt);
  }

  /** What is open, and what to say of it behind its name. */
  Map<Address, String> find() {
    for (int i = 0; i < equal.size() && equal.size() < MOST; i++) {
      Attempt<W> one = equal.get(i);
      search.variables(one).forEach(variable -> vary(one.settings(), variable, List.of()));
      trial.descriptor().properties().stream()
          .filter(property -> property.list().isPresent())
          .forEach(property -> lengthen(one, property));
    }
    vary();
    return open;
  }

  /** Whether a value comes as near as none does. */
  boolean isOpen(Address address, String value) {
    return isEqual(attempt.settings().with(address, value));
  }

  private void vary() {
    List<Search.Variable> variables = search.variables(attempt);
    for (int i = 0; i < variables.size() && variables.size() <= MOST_PAIRED; i++) {
      Search.Variable first = variables.get(i);
      for (String option : first.options()) {
        Settings settings = attempt.settings().with(first.address(), option);
        for (Search.Variable second : variables.subList(i + 1, variables.size())) {
          vary(settings, second, List.of(first.address()));
        }
      }
    }
  }

  private void vary(Settings settings, Search.Variable variable, List<Address> varied) {
    for (String option : variable.options()) {
      if (isEqual(settings.with(variable.address(), option))) {
        varied.forEach(address -> open.put(address, OPEN));
        open.put(variable.address(), OPEN);
      }
    }
  }

  private void lengthen(Attempt<W> one, PropertyDescriptor property) {
    ListDescriptor list = property.list().orElseThrow();
    int size = Search.size(one, property.name());
    if (size >= list.maximum()) {
      return;
    }
    Settings longer = one.settings().resized(property.name(), size + 1);
    Address address = Address.of(property.name());
    if (isEqual(longer)) {
      open.put(address, OPEN);
      return;
    }
    for (PropertyDescriptor inner : list.properties()) {
      Address value = new Address(property.name(), size, inner.name());
      for (String extreme : extremes(inner)) {
        if (isEqual(longer.with(value, extreme))) {
          open.putIfAbsent(address, OFF);
        }
      }
    }
  }

  /** Values that may take an element out. */
  private static List<String> extremes(PropertyDescriptor property) {
    return switch (property.type()) {
      case TOGGLE -> List.of("true", "false");
      case INT, FLOAT ->
          Stream.of(property.minimum(), property.maximum())
              .flatMap(Optional::stream)
              .map(BigDecimal::toPlainString)
              .toList();
      default -> List.of();
    };
  }

  /** Whether settings make another workflow that comes as near. */
  private boolean isEqual(Settings settings) {
    if (trial.isOver()) {
      return false;
    }
    Attempt<W> other = trial.of(settings);
    boolean isNew =
        attempt.isMatchedBy(other) && equal.stream().noneMatch(one -> isSame(one, other));
    if (isNew && equal.size() < MOST) {
      equal.add(other);
    }
    return isNew;
  }

  /** Whether two only say in other words the same. */
  private static boolean isSame(Attempt<?> one, Attempt<?> other) {
    return one.workflow() != null && one.workflow().equals(other.workflow());
  }
}
