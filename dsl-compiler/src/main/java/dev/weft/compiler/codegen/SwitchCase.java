package dev.weft.compiler.codegen;

import dev.weft.compiler.binding.Switch;
import dev.weft.compiler.workflow.NodeId;
import java.util.List;

/**
 * A case of a switch and the constant for it.
 *
 * @param unneeded nodes that are not sent for their own sake in this case
 */
record SwitchCase(Switch.Case bound, String constant, List<NodeId> unneeded) {

  SwitchCase {
    unneeded = List.copyOf(unneeded);
  }
}
