package dev.weft.workflow.descriptor;

import dev.weft.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Finds what no input says: toggles, cases, how long lists are, and values that are only computed
 * with. Each is tried, one after the other, and stays where the workflow comes nearer to the graph;
 * where that leads nowhere, two at a time; and where that does not either, from elsewhere.
 */
final class Search<W extends Workflow<?>> {
  /** So many longer or shorter lists may come no nearer before that is given up. */
  private static final int PATIENCE = 8;

  /** So often it is begun anew, with other things, where all else fails. */
  private static final int MOST_RESTARTS = 30;

  private final Trial<W> trial;

  /** The same file is read in the same way each time. */
  private final Random random = new Random(0);

  private final WorkflowDescriptor<W> descriptor;

  Search(Trial<W> trial) {
    this.trial = trial;
    this.descriptor = trial.descriptor();
  }

  /**
   * What may be one of several things.
   *
   * @param options as the untyped builder takes them
   */
  record Variable(Address address, List<String> options) {}

  Attempt<W> improved(Attempt<W> begun) {
    Attempt<W> best = oneByOne(begun);
    while (best.leavesToWish() && !trial.isOver()) {
      Attempt<W> better = twoAtATime(best);
      if (!better.isBetterThan(best)) {
        break;
      }
      best = oneByOne(better);
    }
    for (int i = 0; i < MOST_RESTARTS && !best.isSame() && !trial.isOver(); i++) {
      Attempt<W> other = oneByOne(trial.of(mixed(best)));
      best = other.isBetterThan(best) ? other : best;
    }
    return best;
  }

  /** Settings with other things in place of some of those that may be several. */
  private Settings mixed(Attempt<W> attempt) {
    Settings settings = attempt.settings();
    for (Variable variable : variables(attempt)) {
      if (random.nextBoolean()) {
        int option = random.nextInt(variable.options().size());
        settings = settings.with(variable.address(), variable.options().get(option));
      }
    }
    return settings;
  }

  private Attempt<W> oneByOne(Attempt<W> begun) {
    Attempt<W> best = begun;
    Attempt<W> before;
    do {
      before = best;
      for (PropertyDescriptor property : descriptor.properties()) {
        if (property.list().isPresent()) {
          best = resized(best, property.name(), property.list().get());
        }
      }
      for (Variable variable : variables(best)) {
        best = best(best, variable);
      }
    } while (best.isBetterThan(before) && !trial.isOver());
    return best;
  }

  private Attempt<W> best(Attempt<W> known, Variable variable) {
    Attempt<W> best = known;
    for (String option : variable.options()) {
      best = better(best, best.settings().with(variable.address(), option));
    }
    return best;
  }

  private Attempt<W> twoAtATime(Attempt<W> best) {
    List<Variable> variables = variables(best);
    for (int i = 0; i < variables.size(); i++) {
      Variable first = variables.get(i);
      for (String option : first.options()) {
        Settings settings = best.settings().with(first.address(), option);
        for (Variable second : variables.subList(i + 1, variables.size())) {
          for (String other : second.options()) {
            Attempt<W> tried = better(best, settings.with(second.address(), other));
            if (tried.isBetterThan(best)) {
              return tried;
            }
          }
        }
      }
    }
    return best;
  }

  private Attempt<W> better(Attempt<W> best, Settings settings) {
    if (trial.isOver()) {
      return best;
    }
    Attempt<W> tried = trial.of(settings);
    return tried.isBetterThan(best) ? tried : best;
  }

  private Attempt<W> resized(Attempt<W> known, String name, ListDescriptor list) {
    Attempt<W> best = better(known, known.settings().resized(name, null));
    best = better(best, best.settings().resized(name, list.minimum()));
    best = climbed(best, name, list, 1);
    return climbed(best, name, list, -1);
  }

  private Attempt<W> climbed(Attempt<W> known, String name, ListDescriptor list, int step) {
    Attempt<W> best = known;
    Attempt<W> last = known;
    int size = size(known, name);
    int idle = 0;
    int most = most(list);
    while (idle < PATIENCE
        && size + step >= list.minimum()
        && size + step <= most
        && !trial.isOver()) {
      size += step;
      last = sized(last, name, size);
      idle = last.isBetterThan(best) ? 0 : idle + 1;
      best = last.isBetterThan(best) ? last : best;
    }
    return best;
  }

  /** An attempt with a list of so many elements; one that is new is at its best. */
  private Attempt<W> sized(Attempt<W> known, String name, int size) {
    Attempt<W> sized = trial.of(known.settings().resized(name, size));
    if (size > size(known, name)) {
      for (Variable variable : variables(sized)) {
        Address address = variable.address();
        if (address.list().equals(name) && address.element() == size - 1) {
          sized = best(sized, variable);
        }
      }
    }
    return sized;
  }

  /** No list is longer than what the graph has. */
  private int most(ListDescriptor list) {
    return Math.min(list.maximum(), trial.found().mostParts());
  }

  static int size(Attempt<?> attempt, String list) {
    @Nullable List<Map<String, String>> elements = attempt.settings().elements(list);
    return elements == null ? 0 : elements.size();
  }

  /** What may be one of several things, also in the elements that lists have now. */
  List<Variable> variables(Attempt<W> attempt) {
    List<Variable> variables = new ArrayList<>();
    for (PropertyDescriptor property : descriptor.properties()) {
      if (property.list().isPresent()) {
        for (int i = 0; i < size(attempt, property.name()); i++) {
          for (PropertyDescriptor inner : property.list().get().properties()) {
            add(variables, new Address(property.name(), i, inner.name()), inner, attempt);
          }
        }
      } else {
        add(variables, Address.of(property.name()), property, attempt);
      }
    }
    return variables;
  }

  private void add(
      List<Variable> variables, Address address, PropertyDescriptor property, Attempt<W> attempt) {
    List<String> options = options(address, property, attempt);
    if (!options.isEmpty()) {
      variables.add(new Variable(address, options));
    }
  }

  private List<String> options(Address address, PropertyDescriptor property, Attempt<W> attempt) {
    return switch (property.type()) {
      case TOGGLE -> List.of("true", "false");
      case SWITCH -> property.options();
      case BOOL -> isOnlyComputedWith(address, attempt) ? List.of("true", "false") : List.of();
      case CHOICE -> isOnlyComputedWith(address, attempt) ? property.options() : List.of();
      default -> List.of();
    };
  }

  private boolean isOnlyComputedWith(Address address, Attempt<W> attempt) {
    return address.list().isEmpty()
        ? descriptor.setsNothing(address.property())
        : attempt.rendered() != null && !attempt.hasPlaceFor(address);
  }
}
