package dev.weft.compiler.binding;

import dev.weft.compiler.catalog.InputType.DynamicChoice;
import dev.weft.compiler.workflow.Node;
import java.util.Collection;

/** Which options the dynamic choices of nodes may have when a request is sent. */
@FunctionalInterface
interface ChosenOptions {
  /** As if nobody knew what is chosen. */
  ChosenOptions ANY = (node, choice, type) -> type.branches().keySet();

  /**
   * The options of one choice.
   *
   * @param choice its full name, as an input of the node
   */
  Collection<String> of(Node node, String choice, DynamicChoice type);
}
