package dev.weft.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the inputs that parameters set, by the ids that are sent. */
final class SetInputs {
  private final List<ParameterScope> scopes;
  private final Predicate<String> sent;
  private final List<SetInput> found = new ArrayList<>();

  private SetInputs(List<ParameterScope> scopes, Predicate<String> sent) {
    this.scopes = scopes;
    this.sent = sent;
  }

  /**
   * Those of a request, in the order set.
   *
   * @param scopes the saved nodes' first: what lists set comes later
   * @param sent the ids of the nodes that are sent
   */
  static List<SetInput> of(List<ParameterScope> scopes, Set<String> sent) {
    SetInputs inputs = new SetInputs(scopes, sent::contains);
    scopes.forEach(inputs::addAll);
    return inputs.found;
  }

  /** Those of a parameter in the saved workflow. */
  static List<SetInput> of(Parameter parameter) {
    SetInputs inputs = new SetInputs(List.of(), id -> true);
    inputs.add(parameter, ParameterScope.ofSaved());
    return inputs.found;
  }

  private void addAll(ParameterScope scope) {
    scope.parameters().forEach(parameter -> add(parameter, scope));
  }

  private void add(Parameter parameter, ParameterScope scope) {
    for (Slot slot : parameter.slots()) {
      String input = scope.input(slot.node().id(), slot.input());
      for (String id : idsOf(slot.node().id(), scope)) {
        if (sent.test(id)) {
          found.add(
              new SetInput(
                  parameter,
                  scope.list(),
                  scope.element(),
                  new Parameter.Target(id, input),
                  Optional.ofNullable(slot.member())));
        }
      }
    }
  }

  /** Copies began with what the node held. */
  private List<String> idsOf(String nodeId, ParameterScope scope) {
    List<String> ids = new ArrayList<>(List.of(scope.id(nodeId)));
    if (!scope.isOfElement()) {
      for (ParameterScope copies : scopes) {
        String copy = copies.copies().id(nodeId);
        if (!copy.equals(nodeId)) {
          ids.add(copy);
        }
      }
    }
    return ids;
  }
}
