package dev.weft.compiler.binding;

import dev.weft.compiler.syntax.EachDeclaration;
import dev.weft.compiler.workflow.Node;
import java.util.List;

/** A list that sets numbered inputs of a node. */
public record RepeatList(
    EachDeclaration declaration,
    Node node,
    NumberedName pattern,
    Bounds bounds,
    List<Parameter> parameters,
    List<Node> taken)
    implements EachList {

  public RepeatList {
    parameters = List.copyOf(parameters);
    taken = List.copyOf(taken);
  }

  /** The saved inputs that elements take the place of. */
  public List<String> inputs() {
    return node.inputs().keySet().stream().filter(pattern::isFollowedBy).toList();
  }
}
