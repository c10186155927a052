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
    List<BoundStatement> statements,
    List<Node> taken)
    implements EachList {

  public RepeatList {
    statements = List.copyOf(statements);
    taken = List.copyOf(taken);
  }

  @Override
  public int savedElements() {
    return inputs().size();
  }

  /** Whether an input is one that elements behind the first set, or that is left out. */
  public boolean isNext(String input) {
    return pattern.isFollowedBy(input) && !pattern.name().equals(input);
  }

  /** The saved inputs that elements take the place of. */
  public List<String> inputs() {
    return node.inputs().keySet().stream().filter(pattern::isFollowedBy).toList();
  }
}
