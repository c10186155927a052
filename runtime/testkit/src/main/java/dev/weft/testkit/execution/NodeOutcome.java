package dev.weft.testkit.execution;

import dev.weft.testkit.value.Value;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a node left behind when all its calls are done.
 *
 * @param outputs for each socket what is handed on: one value, or the members of a list
 * @param display what {@code executed} and the history show; empty when nothing is shown
 */
record NodeOutcome(List<List<Value>> outputs, ObjectNode display) {

  NodeOutcome {
    outputs = outputs.stream().map(List::copyOf).toList();
  }

  /** What a socket hands on; null, as Python has it, when there is no such socket. */
  List<Value> output(int slot) {
    int wrapped = slot < 0 ? slot + outputs.size() : slot;
    return wrapped >= 0 && wrapped < outputs.size()
        ? outputs.get(wrapped)
        : List.of(Value.nothing());
  }
}
