package dev.weft.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the names of what sets inputs. */
final class TargetNames {
  private final List<ParameterScope> scopes;
  private final Set<String> sent;
  private final boolean computed;
  private final Map<Parameter.Target, String> names = new LinkedHashMap<>();

  private TargetNames(List<ParameterScope> scopes, Set<String> sent, boolean computed) {
    this.scopes = scopes;
    this.sent = sent;
    this.computed = computed;
  }

  /**
   * Those of parameters.
   *
   * @param scopes the saved nodes' first: what lists set comes later
   * @param sent the ids of the nodes that are sent
   */
  static Map<Parameter.Target, String> of(List<ParameterScope> scopes, Set<String> sent) {
    return of(scopes, sent, false);
  }

  /** Those of what the mapping sets, with how; see {@link #of(List, Set)}. */
  static Map<Parameter.Target, String> ofComputed(List<ParameterScope> scopes, Set<String> sent) {
    return of(scopes, sent, true);
  }

  private static Map<Parameter.Target, String> of(
      List<ParameterScope> scopes, Set<String> sent, boolean computed) {
    TargetNames found = new TargetNames(scopes, sent, computed);
    scopes.forEach(found::addAll);
    return found.names;
  }

  private void addAll(ParameterScope scope) {
    for (Parameter parameter : scope.parameters()) {
      if (parameter.isComputed() != computed) {
        continue;
      }
      for (Slot slot : parameter.slots()) {
        String input = scope.input(slot.node().id(), slot.input());
        for (String id : idsOf(slot.node().id(), scope)) {
          if (sent.contains(id)) {
            add(new Parameter.Target(id, input), scope.nameOf(parameter), slot.member() != null);
          }
        }
      }
    }
  }

  /** Copies began with what the node held. */
  private List<String> idsOf(String nodeId, ParameterScope scope) {
    List<String> ids = new ArrayList<>(List.of(scope.id(nodeId)));
    if (!scope.isOfElement()) {
      for (ParameterScope copies : scopes) {
        String copy = copies.id(nodeId);
        if (!copy.equals(nodeId)) {
          ids.add(copy);
        }
      }
    }
    return ids;
  }

  /** An object whose members are set goes by the names of all of them. */
  private void add(Parameter.Target target, String name, boolean member) {
    if (member) {
      names.merge(target, name, (known, next) -> known.equals(next) ? known : known + ", " + next);
    } else {
      names.put(target, name);
    }
  }
}
