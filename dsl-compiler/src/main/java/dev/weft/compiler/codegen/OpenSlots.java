package dev.weft.compiler.codegen;

import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.NodeClass;
import dev.weft.compiler.shape.Join;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The outputs of a chained node that nothing takes in the saved graph, yet the next copy does:
 * those with one input of their type.
 */
record OpenSlots(BoundWorkflow workflow, Node node, List<Join> joins) {

  /** The inputs by the numbers of the outputs. */
  Map<Integer, String> joined() {
    Map<Integer, String> joined = new TreeMap<>();
    Optional<NodeClass> known = workflow.catalog().find(node.classType());
    List<String> outputs = known.map(NodeClass::outputTypes).orElse(List.of());
    for (int slot = 0; slot < outputs.size(); slot++) {
      int open = slot;
      String type = outputs.get(slot);
      List<String> inputs =
          node.inputs().values().stream()
              .filter(input -> input.value() instanceof InputValue.Link)
              .map(Node.Input::name)
              .filter(input -> typeOf(known, input).filter(type::equals).isPresent())
              .toList();
      boolean taken = joins.stream().anyMatch(join -> join.output().slot() == open);
      boolean alone = outputs.stream().filter(type::equals).count() == 1;
      if (!taken && alone && inputs.size() == 1) {
        joined.put(slot, inputs.get(0));
      }
    }
    return joined;
  }

  private static Optional<String> typeOf(Optional<NodeClass> known, String input) {
    return known
        .flatMap(type -> Optional.ofNullable(type.inputs().get(input)))
        .map(InputDefinition::socket);
  }
}
