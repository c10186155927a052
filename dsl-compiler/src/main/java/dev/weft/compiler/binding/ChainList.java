package dev.weft.compiler.binding;

import dev.weft.compiler.shape.Condition;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.EachDeclaration;
import dev.weft.compiler.workflow.Node;
import java.util.List;

/**
 * A list that puts copies of a node in a row. Without an element the node is bypassed.
 *
 * @param bypass of the node
 */
public record ChainList(
    EachDeclaration declaration,
    NodeRemoval bypass,
    Bounds bounds,
    List<BoundStatement> statements,
    List<Node> taken)
    implements EachList, Removing {

  public ChainList {
    statements = List.copyOf(statements);
    taken = List.copyOf(taken);
  }

  @Override
  public Node node() {
    return bypass.node();
  }

  /** One: the node is saved once. */
  @Override
  public int savedElements() {
    return 1;
  }

  @Override
  public Condition when() {
    return mayBeEmpty() ? ShapeConditions.notGiven(name()) : Condition.always().negated();
  }

  @Override
  public List<NodeRemoval> removals() {
    return List.of(bypass);
  }

  @Override
  public boolean isWhole() {
    return true;
  }

  @Override
  public Span written() {
    return declaration.span();
  }

  @Override
  public Span decided() {
    return declaration.name().span();
  }
}
